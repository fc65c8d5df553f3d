#include "chains.hpp"

Chains::Chains(const Model& m, uint64_t seed, Wrong wrong)
    : model(m), level{}, offset(m.strands.size()), secured(m.nodes.size()), conditional(m.nodes.size()), supportedOdds(m.strands.size()),
      random_(seed), wrong_(wrong), evidence_(m.nodes.size(), all(1.0f)), noise_(m.nodes.size()), noise2_(m.nodes.size()), odds2_(m.strands.size()),
      offset2_(m.strands.size()), secured2_(m.nodes.size()), code_(m.nodes.size()), logTable_(m.nodes.size() * 4 * Row), sums_(m.strands.size() * Row)
{
    for (int a = 0; a < model.abilities(); a++) expAbility_.push_back(static_cast<float>(std::exp(model.slope * model.ability(a))));
    for (double w : model.levelWeights) logLevel_.push_back(static_cast<float>(std::log(w)));
    for (double w : model.offsetWeights) logOffset_.push_back(static_cast<float>(std::log(w)));
    for (size_t n = 0; n < model.nodes.size(); n++)
        for (int code = 0; code < 4; code++)
            for (int a = 0; a < model.abilities(); a++)
            {
                double p = 1 / (1 + std::exp(-model.slope * (model.ability(a) - model.nodes[n].difficulty)));
                if ((code & 1) == 0) p *= model.nodes[n].leak;
                logTable_[(n * 4 + code) * Row + a] = static_cast<float>((code & 2) != 0 ? std::log(p) : std::log1p(-p));
            }
    startFromPrior();
}

void Chains::answer(const std::vector<Answer>& answers)
{
    asked_.clear();
    right_.clear();
    for (const Answer& a : answers)
    {
        asked_.push_back(a.node);
        right_.push_back(all(a.right ? -1 : 0));
    }
    static constexpr float weights[Lanes] = {1, 1, 1, 1, 1, 1, 1, 1, 0.85f, 0.7f, 0.55f, 0.41f, 0.28f, 0.17f, 0.08f, 0};
    for (int i = 0; i < Lanes; i++) weight_[i] = weights[i];
    evidence_.assign(model.nodes.size(), all(1.0f));
    for (const Answer& a : answers)
        for (int i = 0; i < Lanes; i++)
            evidence_[a.node][i] *= std::pow(a.right ? RightWhenSecured / RightWhenNot : (1 - RightWhenSecured) / (1 - RightWhenNot), weights[i]);
}

void Chains::ask(const std::vector<int>& nodes)
{
    asked_ = nodes;
    right_.assign(nodes.size(), I{});
    redrawAnswers();
}

void Chains::redrawAnswers()
{
    evidence_.assign(model.nodes.size(), all(1.0f));
    for (size_t i = 0; i < asked_.size(); i++)
    {
        right_[i] = random_.uniform() < (secured[asked_[i]] ? all(RightWhenSecured) : all(RightWhenNot));
        evidence_[asked_[i]] *= right_[i] ? all(RightWhenSecured / RightWhenNot) : all((1 - RightWhenSecured) / (1 - RightWhenNot));
    }
}

I Chains::supported(int n, const std::vector<I>& state) const
{
    I result = all(-1);
    for (int p : model.nodes[n].parents) result &= state[p];
    return result;
}

F Chains::chance(int n, const std::vector<I>& state, const std::vector<F>& odds) const
{
    F o = odds[model.nodes[n].strand] * model.nodes[n].ease;
    F p = o / (1 + o);
    return supported(n, state) ? p : p * model.nodes[n].leak;
}

void Chains::spread(I ofLevel, const std::vector<I>& ofOffset, std::vector<F>& odds) const
{
    int last = static_cast<int>(expAbility_.size()) - 1;
    for (size_t s = 0; s < odds.size(); s++)
        for (int i = 0; i < Lanes; i++) odds[s][i] = expAbility_[std::clamp(ofLevel[i] + ofOffset[s][i], 0, last)];
}

void Chains::startFromPrior()
{
    auto pick = [&](const std::vector<double>& weights)
    {
        I result{};
        F left = random_.uniform();
        for (int i = 0; i < Lanes; i++)
            for (float r = left[i]; result[i] + 1 < static_cast<int>(weights.size()) && r >= weights[result[i]];) r -= static_cast<float>(weights[result[i]++]);
        return result;
    };
    level = pick(model.levelWeights);
    for (I& o : offset) o = pick(model.offsetWeights);
    spread(level, offset, supportedOdds);
    for (size_t n = 0; n < secured.size(); n++) secured[n] = random_.uniform() < chance(static_cast<int>(n), secured, supportedOdds);
}

void Chains::startOverdispersed(int kind)
{
    startFromPrior();
    if (kind == 3) return;
    level = all(kind == 0 ? static_cast<int>(model.levels.size()) - 1 : 0);
    for (I& o : offset) o = all(kind == 0 ? static_cast<int>(model.offsetWeights.size()) - 1 : 0);
    for (I& x : secured) x = kind == 2 ? (I)(random_.uniform() < 0.5f) : all(kind == 0 ? -1 : 0);
    spread(level, offset, supportedOdds);
}

void Chains::round(int noiseMoves)
{
    sweep();
    drawAbilities();
    drawNoise();
    for (int i = 0; i < noiseMoves; i++) noiseMove();
}

void Chains::sweep()
{
    // What a child says that is not secured: (1 - p) / (1 - leak p) = 1 / (1 + (1 - leak) odds).
    std::vector<F>& hint = noise_;
    for (size_t n = 0; n < secured.size(); n++)
    {
        const Node& node = model.nodes[n];
        hint[n] = 1 / (1 + (1 - node.leak) * node.ease * supportedOdds[node.strand]);
    }
    bool forgetful = wrong_ == Wrong::ChildrenForgotten;
    for (size_t n = 0; n < secured.size(); n++)
    {
        const Node& node = model.nodes[n];
        F up = supportedOdds[node.strand] * node.ease * evidence_[n];
        F down = supported(static_cast<int>(n), secured) ? all(1.0f) : node.leak * hint[n];
        for (const Node::Child& child : node.children)
        {
            I matters = all(forgetful && child.node % 10 == 7 ? 0 : -1);
            for (int p : child.otherParents) matters &= secured[p];
            I has = secured[child.node];
            up = matters & has ? up * (1 / model.nodes[child.node].leak) : up;
            down = matters & ~has ? down * hint[child.node] : down;
        }
        F odds = up * down;
        conditional[n] = 1 - 1 / (1 + odds);
        secured[n] = random_.uniform() < conditional[n];
    }
}

void Chains::drawAbilities()
{
    for (size_t n = 0; n < secured.size(); n++) code_[n] = (secured[n] & 2) | (supported(static_cast<int>(n), secured) & 1);
    F chanceOfLevel = random_.uniform();
    for (int i = 0; i < Lanes; i++) drawAbilitiesOf(i, chanceOfLevel);
    spread(level, offset, supportedOdds);
}

// The offsets are summed out for each level, the level is drawn, and then each offset.
void Chains::drawAbilitiesOf(int lane, const F& chanceOfLevel)
{
    int strands = static_cast<int>(offset.size()), levels = static_cast<int>(logLevel_.size()), offsets = static_cast<int>(logOffset_.size());
    std::fill(sums_.begin(), sums_.end(), 0.0f);
    for (size_t n = 0; n < secured.size(); n++)
    {
        const float* row = &logTable_[(n * 4 + code_[n][lane]) * Row];
        float* into = &sums_[model.nodes[n].strand * Row];
        for (int a = 0; a < Row; a++) into[a] += row[a];
    }
    float total[Row], share[Row];
    for (int k = 0; k < Row; k++) total[k] = k < levels ? logLevel_[k] : -1e30f;
    for (int s = 0; s < strands; s++)
    {
        float* f = &sums_[s * Row];
        float top = *std::max_element(f, f + model.abilities());
        for (int a = 0; a < Row; a++) f[a] = std::exp(std::clamp(f[a] - top, -80.0f, 0.0f));
        std::fill(share, share + Row, 1e-36f);
        for (int j = 0; j < offsets; j++)
            for (int k = 0; k < levels; k++) share[k] += static_cast<float>(model.offsetWeights[j]) * f[k + j];
        for (int k = 0; k < Row; k++) total[k] += std::log(share[k]);
    }
    auto pick = [](const float* weights, int count, float sum, float uniform)
    {
        float left = uniform * sum;
        int i = 0;
        while (i + 1 < count && left >= weights[i]) left -= weights[i++];
        return i;
    };
    float top = *std::max_element(total, total + levels), sum = 0;
    for (int k = 0; k < levels; k++) sum += total[k] = std::exp(total[k] - top);
    level[lane] = pick(total, levels, sum, chanceOfLevel[lane]);
    F draws{};
    for (int s = 0; s < strands; s++)
    {
        if (s % Lanes == 0) draws = random_.uniform();
        float weights[Row], sumOfOffsets = 0;
        for (int j = 0; j < offsets; j++) sumOfOffsets += weights[j] = static_cast<float>(model.offsetWeights[j]) * sums_[s * Row + level[lane] + j];
        offset[s][lane] = pick(weights, offsets, sumOfOffsets, draws[s % Lanes]);
    }
}

void Chains::drawNoise()
{
    for (size_t n = 0; n < secured.size(); n++)
    {
        F r = random_.uniform();
        F q = chance(static_cast<int>(n), secured, supportedOdds);
        if (wrong_ == Wrong::NoiseForgetsLeak) q = supported(static_cast<int>(n), secured) ? q : q / model.nodes[n].leak;
        noise_[n] = secured[n] ? r * q : q + r * (1 - q);
    }
}

F Chains::untempered(const std::vector<I>& state) const
{
    static const float log1 = std::log(RightWhenSecured / RightWhenNot), log0 = std::log((1 - RightWhenSecured) / (1 - RightWhenNot));
    F sum{};
    for (size_t i = 0; i < asked_.size(); i++) sum += state[asked_[i]] ? (right_[i] ? all(log1) : all(log0)) : F{};
    return sum;
}

F Chains::logPrior(I ofLevel, const std::vector<I>& ofOffset) const
{
    F sum{};
    for (int i = 0; i < Lanes; i++)
    {
        bool inside = ofLevel[i] >= 0 && ofLevel[i] < static_cast<int>(logLevel_.size());
        sum[i] = inside ? (wrong_ == Wrong::PriorOfLevelForgotten ? 0 : logLevel_[ofLevel[i]]) : -1e30f;
    }
    for (const I& o : ofOffset)
        for (int i = 0; i < Lanes; i++)
            sum[i] += o[i] >= 0 && o[i] < static_cast<int>(logOffset_.size()) ? logOffset_[o[i]] : -1e30f;
    return sum;
}

// A node is secured when its own noise lies under its chance. Levels, offsets or noises change and everything that follows from them with it; the prior of the
// noises is uniform and every change is as likely as its reverse, so what counts is the prior of levels and offsets and the answers alone.
void Chains::noiseMove()
{
    enum { ShiftAll, ShiftSome, ShiftStrand, RedrawStrand, RedrawPart, RedrawFew, Jitter, RedrawFamily };
    int kind = random_.below(8), strand = random_.below(static_cast<int>(offset.size())), count = static_cast<int>(secured.size());
    U draw = random_.bits();
    I step = (I)(draw & 1u) * 2 - 1;
    step = ((draw >> 1) & 3u) == 0u ? step * 2 : step;
    I level2 = level;
    offset2_ = offset;
    if (kind == ShiftAll || kind == ShiftSome)
    {
        level2 += step;
        if (kind == ShiftSome)
            for (I& o : offset2_) o = (random_.bits() & 0x10000u) != 0u ? o - step : o;
    }
    if (kind == ShiftStrand || (kind == RedrawPart && random_.below(2) == 0)) offset2_[strand] += step;

    noise2_ = noise_;
    if (kind == RedrawStrand || kind == RedrawPart)
    {
        int some = kind == RedrawStrand ? 256 : 32 << random_.below(3);
        for (int n : model.members[strand])
            if (random_.below(256) < some) noise2_[n] = random_.uniform();
    }
    if (kind == RedrawFew)
        for (int i = 0, few = 4 << random_.below(4); i < few; i++) noise2_[random_.below(count)] = random_.uniform();
    if (kind == Jitter)
    {
        float width = random_.below(2) == 0 ? 0.05f : 0.2f;
        for (F& u : noise2_)
        {
            u += width * (random_.uniform() - 0.5f);
            u = u < 0 ? u + 1 : u;
            u = u >= 1 ? u - 1 : u;
        }
    }
    if (kind == RedrawFamily)
    {
        int middle = asked_.empty() ? random_.below(count) : asked_[random_.below(static_cast<int>(asked_.size()))];
        noise2_[middle] = random_.uniform();
        for (int p : model.nodes[middle].parents) noise2_[p] = random_.uniform();
        for (const Node::Child& c : model.nodes[middle].children) noise2_[c.node] = random_.uniform();
    }

    spread(level2, offset2_, odds2_);
    for (int n = 0; n < count; n++) secured2_[n] = noise2_[n] < chance(n, secured2_, odds2_);
    F gain = weight_ * (untempered(secured2_) - untempered(secured)) + logPrior(level2, offset2_) - logPrior(level, offset);
    I accept = logOf(random_.uniform()) < gain;
    for (int n = 0; n < count; n++)
    {
        secured[n] = accept ? secured2_[n] : secured[n];
        noise_[n] = accept ? noise2_[n] : noise_[n];
    }
    level = accept ? level2 : level;
    for (size_t s = 0; s < offset.size(); s++)
    {
        offset[s] = accept ? offset2_[s] : offset[s];
        supportedOdds[s] = accept ? odds2_[s] : supportedOdds[s];
    }
    proposed[kind] += Lanes;
    for (int i = 0; i < Lanes; i++) accepted[kind] -= accept[i];
}

void Chains::swap(int first)
{
    F likelihood = untempered(secured);
    F chance = logOf(random_.uniform());
    I from;
    for (int i = 0; i < Lanes; i++) from[i] = i;
    for (int i = first; i + 1 < Lanes; i += 2)
    {
        swaps[i]++;
        if (chance[i] >= (weight_[i] - weight_[i + 1]) * (likelihood[i + 1] - likelihood[i])) continue;
        std::swap(from[i], from[i + 1]);
        swapped[i]++;
    }
    level = __builtin_shuffle(level, from);
    for (I& o : offset) o = __builtin_shuffle(o, from);
    for (I& x : secured) x = __builtin_shuffle(x, from);
    for (F& o : supportedOdds) o = __builtin_shuffle(o, from);
}

void Chains::renewHottest()
{
    I level2 = level;
    offset2_ = offset;
    secured2_ = secured;
    startFromPrior();
    I last{};
    last[Lanes - 1] = -1;
    level = last ? level : level2;
    for (size_t s = 0; s < offset.size(); s++) offset[s] = last ? offset[s] : offset2_[s];
    for (size_t n = 0; n < secured.size(); n++) secured[n] = last ? secured[n] : secured2_[n];
    spread(level, offset, supportedOdds);
}
