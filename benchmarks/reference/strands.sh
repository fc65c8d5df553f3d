#!/bin/sh
# sh strands.sh MODEL > strand-posteriors.txt: single strands and two sub-maps that the exact estimator can do, one pupil each.
model=$1
seed=0
for strands in algebra,data-handling,fractions,measure,money,movement-position,negative-numbers,ratio,rounding,time \
    addition,algebra,division,movement-position,negative-numbers,percentages,ratio,shape place-value multiplication fractions shape; do
  seed=$((seed + 1))
  case $strands in *,*) answers=50 ;; *) answers=30 ;; esac
  bin/reference choose "$model" --strands $strands --pupils 1 --answers $answers --packs 2 --seed $seed > strand-answers.txt
  echo $strands
  bin/reference posterior "$model" --strands $strands --input strand-answers.txt --packs 24 --burn 500 --rounds 6000 --seed $seed
done
rm strand-answers.txt
