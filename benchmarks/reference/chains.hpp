// Markov chains over levels, offsets and nodes of sixteen pupils at once, given their answers.
#pragma once
#include <algorithm>
#include <limits>
#include "lanes.hpp"
#include "model.hpp"

constexpr float RightWhenSecured = 0.9f, RightWhenNot = 0.08f;

// Mistakes made on purpose, to see that the checks find them.
enum class Wrong { Nothing, NoiseForgetsLeak, PriorOfLevelForgotten, ChildrenForgotten };

class Chains
{
public:
    Chains(const Model& model, uint64_t seed, Wrong wrong = Wrong::Nothing);

    // The first eight lanes are pupils; in the others the answers count less and less (parallel tempering: Geyer, 1991), in the last not at all.
    static constexpr int Cold = 8;

    void answer(const std::vector<Answer>& answers);    // the same for all lanes, tempered
    void ask(const std::vector<int>& nodes);            // lanes answer for themselves: see redrawAnswers
    void redrawAnswers();
    void startFromPrior();
    void startOverdispersed(int kind);                  // 0: everything secured, 1: nothing, 2: half by chance, 3: from the prior
    void round(int noiseMoves);
    void sweep();                                       // Gibbs, node after node; fills conditional
    void drawAbilities();                               // level and all offsets at once, given the nodes
    void drawNoise();
    void noiseMove();
    void swap(int first);                               // of states between neighbours
    void renewHottest();                                // from the prior

    const Model& model;
    I level;                       // index
    std::vector<I> offset, secured;
    std::vector<F> conditional;    // P(node | all else), from the latest sweep
    std::vector<F> supportedOdds;  // exp(slope * ability) of each strand
    long proposed[8] = {}, accepted[8] = {}, swaps[Lanes] = {}, swapped[Lanes] = {};

    F chance(int n, const std::vector<I>& state, const std::vector<F>& odds) const;

private:
    static constexpr int Row = 32;  // abilities, padded

    I supported(int n, const std::vector<I>& state) const;
    void spread(I ofLevel, const std::vector<I>& ofOffset, std::vector<F>& odds) const;
    F untempered(const std::vector<I>& state) const;   // log-likelihood ratio of all answers
    F logPrior(I ofLevel, const std::vector<I>& ofOffset) const;
    void drawAbilitiesOf(int lane, const F& chanceOfLevel);

    Random random_;
    Wrong wrong_;
    F weight_ = all(1.0f);                 // of the answers
    std::vector<int> asked_;
    std::vector<I> right_;                 // for each question
    std::vector<F> evidence_;              // for each node: likelihood ratio
    std::vector<F> noise_, noise2_, odds2_;
    std::vector<I> offset2_, secured2_, code_;
    std::vector<float> logTable_;          // [node][secured][supported][ability]
    std::vector<float> expAbility_, logLevel_, logOffset_;
    std::vector<float> sums_;              // [strand][ability]
};
