#!/bin/sh
# sh whole-map.sh MODEL > whole-map-reference.txt: the prior, and eight pupils after 10, 20, 40 and 60 answers.
model=$1
bin/reference choose "$model" --pupils 6 --uneven 2 --answers 60 --packs 4 > pupils.txt
echo > nothing.txt
awk '{ for (k = 10; k <= 60; k += k < 20 ? 10 : 20) { s = $1; for (i = 2; i <= k; i++) s = s " " $i; print s } }' pupils.txt > answers.txt
bin/reference importance "$model" --input nothing.txt --samples 4000000 --seed 20
bin/reference posterior "$model" --input answers.txt --packs 24 --burn 500 --rounds 4000 --seed 11
rm pupils.txt nothing.txt answers.txt
