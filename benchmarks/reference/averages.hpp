// Averages of many figures over packs of chains, each pack by itself and in two halves, so that the packs can be held against each other.
#pragma once
#include <cmath>
#include <vector>
#include "lanes.hpp"

class Averages
{
public:
    Averages(size_t figures, int lanes) : figures_(figures), lanes_(lanes), sum_(figures), square_(figures) {}

    // Call add for every figure once a round, then close(); and finish() at the end of each half of a pack of chains.
    void add(size_t figure, F value)
    {
        sum_[figure] += value;
        square_[figure] += value * value;
    }

    void close()
    {
        rounds_++;
        if (++held_ == 64) flush();
    }

    void finish()
    {
        flush();
        for (double& s : sums_) s /= rounds_;
        for (double& s : squares_) s /= rounds_;
        means.push_back(sums_);
        squares.push_back(squares_);
        rounds_ = 0;
        sums_.clear();
    }

    double mean(size_t figure) const
    {
        double sum = 0;
        for (size_t h = 0; h < means.size(); h++) sum += half(h, figure);
        return sum / means.size();
    }

    // From the spread of the packs' averages alone: it holds however slowly a chain moves, as long as the packs know nothing of one another.
    double standardError(size_t figure) const
    {
        double middle = mean(figure), sum = 0;
        for (size_t h = 0; h + 1 < means.size(); h += 2)
        {
            double d = (half(h, figure) + half(h + 1, figure)) / 2 - middle;
            sum += d * d;
        }
        return std::sqrt(sum / (packs() - 1) / packs());
    }

    // Split R-hat (Gelman et al., Bayesian Data Analysis, 2013, section 11.4), a pack taken for one chain.
    double splitRHat(size_t figure) const
    {
        double middle = mean(figure), between = 0, inside = 0;
        for (size_t h = 0; h < means.size(); h++)
        {
            double d = half(h, figure) - middle, square = 0;
            for (int i = 0; i < lanes_; i++) square += squares[h][figure * Lanes + i] / lanes_;
            between += d * d / (means.size() - 1);
            inside += (square - half(h, figure) * half(h, figure)) / means.size();
        }
        return inside <= 1e-12 ? 1 : std::sqrt(1 + between / inside);
    }

    size_t packs() const { return means.size() / 2; }

    std::vector<std::vector<double>> means, squares;   // [pack and half][figure and lane]

private:
    double half(size_t h, size_t figure) const
    {
        double sum = 0;
        for (int i = 0; i < lanes_; i++) sum += means[h][figure * Lanes + i] / lanes_;
        return sum;
    }

    void flush()
    {
        if (sums_.empty())
        {
            sums_.assign(figures_ * Lanes, 0);
            squares_.assign(figures_ * Lanes, 0);
        }
        for (size_t f = 0; f < figures_; f++)
        {
            for (int i = 0; i < Lanes; i++)
            {
                sums_[f * Lanes + i] += sum_[f][i];
                squares_[f * Lanes + i] += square_[f][i];
            }
            sum_[f] = square_[f] = F{};
        }
        held_ = 0;
    }

    size_t figures_;
    int lanes_;
    std::vector<F> sum_, square_;
    std::vector<double> sums_, squares_;
    long rounds_ = 0;
    int held_ = 0;
};
