"""The model that the program reads, worked out again from skills.csv by the rules of docs/model.md: python3 check_model.py MODEL SKILLS."""
import csv
import heapq
import math
import sys

lines = open(sys.argv[1], encoding="utf-8-sig").read().split("\n")
skills = list(csv.DictReader(open(sys.argv[2], encoding="utf-8")))
at = {s["id"]: i for i, s in enumerate(skills)}
needs = [[at[p] for p in s["prerequisites"].split(";") if p] for s in skills]

# Prerequisites first, otherwise by level and then in the order of the file.
waiting = [len(n) for n in needs]
ready = [(int(s["level"]), i) for i, s in enumerate(skills) if not needs[i]]
heapq.heapify(ready)
order = []
while ready:
    _, i = heapq.heappop(ready)
    order.append(i)
    for j, n in enumerate(needs):
        if i in n:
            waiting[j] -= n.count(i)
            if waiting[j] == 0:
                heapq.heappush(ready, (int(skills[j]["level"]), j))

strands = list(dict.fromkeys(s["strand"] for s in skills))
peers = {}
for i in order:
    peers.setdefault((skills[i]["strand"], skills[i]["level"]), []).append(i)
place = {i: k for k, i in enumerate(order)}
faults = 0
for n, line in enumerate(lines[7:]):
    i, r = order[n // 3], n % 3
    group = peers[skills[i]["strand"], skills[i]["level"]]
    difficulty = int(skills[i]["level"]) - 1 + (group.index(i) + 0.5) / len(group) + (-0.7, -0.35, 0)[r]
    parents = ([n - 1] if r else []) + [3 * place[p] + r for p in needs[i]]
    words = line.split()
    same = (strands.index(skills[i]["strand"]) == int(words[0]) and abs(difficulty - float(words[1])) < 1e-12
            and (0.05, 0.08, 0.15)[r] == float(words[2]) and sorted(parents) == sorted(map(int, words[4:])))
    faults += not same


def normal(count, step, deviation):
    weights = [math.exp(-(((k - (count - 1) / 2) * step / deviation) ** 2) / 2) for k in range(count)]
    return [w / sum(weights) for w in weights]


for line, count, deviation in ((lines[2], 15, 1.3), (lines[4], 8, 0.7)):
    faults += any(abs(a - float(b)) > 1e-12 for a, b in zip(normal(count, 0.6, deviation), line.split()[1:], strict=True))
faults += lines[5].split()[2:] != strands or any(abs(float(x) - (3 + 0.6 * (k - 7))) > 1e-12 for k, x in enumerate(lines[1].split()[2:]))
print(f"{len(lines) - 7} nodes, {faults} differences")
