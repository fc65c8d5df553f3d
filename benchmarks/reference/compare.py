"""Two files of posteriors, pupil by pupil: root mean square and largest difference, and what their standard errors lead one to expect."""
import math
import sys


def read(path):
    lines = open(path, encoding="utf-8").read().split("\n")
    return [(lines[i], float(lines[i + 1]), [int(p) / 10000 for p in lines[i + 2].split()]) for i in range(0, len(lines) - 2, 3)]


for (answers, e1, p1), (others, e2, p2) in zip(read(sys.argv[1]), read(sys.argv[2])):
    if answers != others:
        raise SystemExit(f"different answers: {answers} | {others}")
    d = [a - b for a, b in zip(p1, p2)]
    print(f"{len(answers.split()):3} answers: root mean square {math.sqrt(sum(x * x for x in d) / len(d)):.4f} (expected {math.hypot(e1, e2):.4f}), largest {max(map(abs, d)):.4f}")
