// Posteriors for tests of the estimators, made by Markov chains. See README.md.
#include <chrono>
#include <cstdio>
#include <iostream>
#include <limits>
#include "averages.hpp"
#include "chains.hpp"
#include "settings.hpp"

namespace
{
double seconds()
{
    static const auto start = std::chrono::steady_clock::now();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void write(const std::string& answers, double standardError, const std::vector<double>& probabilities)
{
    std::printf("%s\n%.5f\n", answers.c_str(), standardError);
    for (size_t n = 0; n < probabilities.size(); n++) std::printf("%s%.0f", n == 0 ? "" : " ", std::min(probabilities[n], 0.9999) * 10000);
    std::printf("\n");
    std::fflush(stdout);
}

// The answers of a file that holds three lines for each pupil, or one line that begins with a number and a sign.
std::vector<std::string> answerLines(const std::string& path)
{
    std::vector<std::string> lines;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);)
        if (line.empty() || line.find_first_of("+-") != std::string::npos) lines.push_back(line);
    return lines;
}

void posterior(const Model& model, const Settings& settings)
{
    size_t nodes = model.nodes.size(), figures = nodes + 1 + model.strands.size();
    for (const std::string& line : answerLines(settings.input))
    {
        double began = seconds();
        Averages averages(figures, Chains::Cold);
        double accepted[8] = {}, fewestSwaps = 1;

        for (int pack = 0; pack < settings.packs; pack++)
        {
            Chains chains(model, settings.seed * 1000003 + pack);
            chains.answer(parseAnswers(line));
            chains.startOverdispersed(pack % 4);
            for (int r = 0; r < settings.burn; r++)
            {
                chains.round(settings.noiseMoves);
                chains.renewHottest();
                chains.swap(r % 2);
            }
            for (int half = 0; half < 2; half++)
            {
                for (int r = 0; r < settings.rounds / 2; r++)
                {
                    // What is recorded belongs to the lanes as they are between a sweep and the next swap.
                    chains.round(settings.noiseMoves);
                    for (size_t n = 0; n < nodes; n++) averages.add(n, chains.conditional[n]);
                    averages.add(nodes, __builtin_convertvector(chains.level, F));
                    for (size_t s = 0; s < model.strands.size(); s++) averages.add(nodes + 1 + s, __builtin_convertvector(chains.offset[s], F));
                    averages.close();
                    chains.renewHottest();
                    chains.swap(r % 2);
                }
                averages.finish();
            }
            for (int k = 0; k < 8; k++) accepted[k] += static_cast<double>(chains.accepted[k]) / std::max(1L, chains.proposed[k]) / settings.packs;
            for (int i = 0; i + 1 < Lanes; i++) fewestSwaps = std::min(fewestSwaps, static_cast<double>(chains.swapped[i]) / std::max(1L, chains.swaps[i]));
        }
        std::vector<double> p(nodes);
        double squares = 0, worst = 0, rhat = 0, rhatOther = 0;
        for (size_t n = 0; n < nodes; n++)
        {
            p[n] = averages.mean(n);
            double e = averages.standardError(n);
            squares += e * e;
            worst = std::max(worst, e);
            rhat = std::max(rhat, averages.splitRHat(n));
        }
        for (size_t f = nodes; f < figures; f++) rhatOther = std::max(rhatOther, averages.splitRHat(f));
        double error = std::sqrt(squares / nodes);
        write(line, error, p);
        std::fprintf(stderr, "%zu answers, %zu packs: standard error %.5f, largest %.5f; split R-hat at most %.4f, levels and offsets %.4f; swapped at least %.2f; accepted",
            parseAnswers(line).size(), averages.packs(), error, worst, rhat, rhatOther, fewestSwaps);
        for (double a : accepted) std::fprintf(stderr, " %.2f", a);
        std::fprintf(stderr, "; %.0f s\n", seconds() - began);
    }
}

// Weighted samples from the prior; without answers the nodes' chances themselves are averaged.
void importance(const Model& model, const Settings& settings)
{
    size_t nodes = model.nodes.size();
    constexpr int Batches = 50;
    for (const std::string& line : answerLines(settings.input))
    {
        std::vector<Answer> answers = parseAnswers(line);
        std::vector<double> total(nodes), totalOfSquares(nodes), mean(nodes);
        double weights = 0, squaresOfWeights = 0;
        Chains chains(model, settings.seed);
        std::vector<std::vector<double>> batchMeans;
        for (int batch = 0; batch < Batches; batch++)
        {
            std::vector<double> sum(nodes);
            double weight = 0;
            for (long i = 0; i < settings.samples / Batches / Lanes / 64; i++)
            {
                std::vector<F> part(nodes);
                for (int j = 0; j < 64; j++)
                {
                    chains.startFromPrior();
                    F w = all(1.0f);
                    for (const Answer& a : answers)
                        w *= chains.secured[a.node] ? all(a.right ? RightWhenSecured : 1 - RightWhenSecured) : all(a.right ? RightWhenNot : 1 - RightWhenNot);
                    for (size_t n = 0; n < nodes; n++)
                        part[n] += answers.empty() ? chains.chance(static_cast<int>(n), chains.secured, chains.supportedOdds) : chains.secured[n] ? w : F{};
                    for (int k = 0; k < Lanes; k++) weight += w[k], squaresOfWeights += w[k] * w[k];
                }
                for (size_t n = 0; n < nodes; n++)
                    for (int k = 0; k < Lanes; k++) sum[n] += part[n][k];
            }
            for (size_t n = 0; n < nodes; n++) total[n] += sum[n], sum[n] /= weight;
            weights += weight;
            batchMeans.push_back(sum);
        }
        double squares = 0;
        for (size_t n = 0; n < nodes; n++)
        {
            mean[n] = total[n] / weights;
            for (const std::vector<double>& b : batchMeans) squares += (b[n] - mean[n]) * (b[n] - mean[n]) / (Batches - 1) / Batches;
        }
        write(line, std::sqrt(squares / nodes), mean);
        std::fprintf(stderr, "%zu answers: standard error %.5f, worth %.0f samples; %.0f s\n",
            answers.size(), std::sqrt(squares / nodes), weights * weights / squaresOfWeights, seconds());
    }
}

// Pupils drawn from the model, then uneven ones, answer the least certain question each time.
void choose(const Model& model, const Settings& settings)
{
    for (int pupil = 0; pupil < settings.count + settings.uneven; pupil++)
    {
        uint64_t seed = settings.seed * 7919 + pupil;
        Chains truth(model, seed);
        Random random(seed + 500000);
        if (pupil >= settings.count)
        {
            for (F& odds : truth.supportedOdds)
            {
                double z = std::sqrt(-2 * std::log(random.uniform()[0])) * std::cos(6.283185307 * random.uniform()[0]);
                odds = all(static_cast<float>(std::exp(model.slope * (3 + 1.5 * z))));
            }
            for (size_t n = 0; n < truth.secured.size(); n++)
                truth.secured[n] = random.uniform() < truth.chance(static_cast<int>(n), truth.secured, truth.supportedOdds);
        }
        std::vector<Chains> packs;
        for (int i = 0; i < settings.packs; i++) packs.emplace_back(model, seed * 100 + i);
        std::vector<Answer> answers;
        std::vector<bool> asked(model.nodes.size());
        std::string line;
        while (static_cast<int>(answers.size()) < settings.answers && answers.size() < model.nodes.size())
        {
            std::vector<double> sum(model.nodes.size());
            for (Chains& chains : packs)
            {
                chains.answer(answers);
                for (int r = 0; r < 30; r++)
                {
                    chains.renewHottest();
                    chains.swap(r % 2);
                    chains.round(settings.noiseMoves);
                    for (size_t n = 0; r >= 10 && n < sum.size(); n++)
                        for (int i = 0; i < Chains::Cold; i++) sum[n] += chains.conditional[n][i] / (20.0 * Chains::Cold * settings.packs);
                }
            }
            int next = -1;
            for (size_t n = 0; n < sum.size(); n++)
                if (!asked[n] && (next < 0 || std::abs(sum[n] - 0.5) < std::abs(sum[next] - 0.5))) next = static_cast<int>(n);
            asked[next] = true;
            bool right = random.uniform()[0] < (truth.secured[next][0] ? RightWhenSecured : RightWhenNot);
            answers.push_back({next, right});
            line += (line.empty() ? "" : " ") + std::to_string(next) + (right ? "+" : "-");
        }
        std::printf("%s\n", line.c_str());
        std::fflush(stdout);
    }
}

// Geweke (2004), "Getting it right": chain moves and newly drawn answers in turn must leave the prior as it was.
void geweke(const Model& model, const Settings& settings)
{
    size_t nodes = model.nodes.size(), strands = model.strands.size(), figures = nodes + 2 + 2 * strands + 4;
    Random random(settings.seed);
    std::vector<int> questions;
    for (int i = 0; i < settings.answers; i++) questions.push_back(random.below(static_cast<int>(nodes)));
    auto record = [&](const Chains& chains, Averages& averages)
    {
        F known{}, answered{}, levelNow = __builtin_convertvector(chains.level, F);
        for (size_t n = 0; n < nodes; n++)
        {
            F x = chains.secured[n] ? all(1.0f) : F{};
            averages.add(n, x);
            known += x;
        }
        for (int q : questions) answered += chains.secured[q] ? all(1.0f) : F{};
        averages.add(nodes, levelNow);
        averages.add(nodes + 1, levelNow * levelNow);
        for (size_t s = 0; s < strands; s++)
        {
            F o = __builtin_convertvector(chains.offset[s], F) - 3.5f;
            averages.add(nodes + 2 + 2 * s, o);
            averages.add(nodes + 3 + 2 * s, o * o);
        }
        known /= static_cast<float>(nodes);
        averages.add(figures - 4, known * known);
        averages.add(figures - 3, known * levelNow);
        averages.add(figures - 2, known * (__builtin_convertvector(chains.offset[0], F) - 3.5f));
        averages.add(figures - 1, answered * answered);
        averages.close();
    };

    Averages prior(figures, Lanes), joint(figures, Lanes);
    for (int half = 0; half < 32; half++)
    {
        Chains chains(model, settings.seed * 31 + 1000 + half);
        for (long i = 0; i < settings.samples / 32 / Lanes; i++)
        {
            chains.startFromPrior();
            record(chains, prior);
        }
        prior.finish();
    }
    std::fprintf(stderr, "prior drawn: %.0f s\n", seconds());
    for (int pack = 0; pack < settings.packs; pack++)
    {
        Chains chains(model, settings.seed * 1000003 + pack, static_cast<Wrong>(settings.wrong));
        chains.ask(questions);
        for (int half = 0; half < 2; half++)
        {
            for (int r = 0; r < settings.rounds / 2; r++)
            {
                chains.round(settings.noiseMoves);
                chains.redrawAnswers();
                record(chains, joint);
            }
            joint.finish();
        }
    }
    double squares = 0, worst = 0, bias = 0, difference = 0;
    size_t at = 0;
    for (size_t f = 0; f < figures; f++)
    {
        double d = joint.mean(f) - prior.mean(f), e = std::hypot(joint.standardError(f), prior.standardError(f)), z = d / e;
        squares += z * z;
        if (std::abs(z) > worst) worst = std::abs(z), at = f;
        if (f < nodes) bias += e * e, difference += d * d;
    }
    std::printf("kernel %d, %zu chains of %d rounds: largest |z| of %zu figures %.2f (number %zu), root mean square z %.2f; "
        "nodes: root mean square difference %.5f, expected %.5f\n",
        settings.wrong, joint.packs() * Lanes, settings.rounds, figures, worst, at, std::sqrt(squares / figures), std::sqrt(difference / nodes), std::sqrt(bias / nodes));
}
}

int main(int argc, char** argv)
{
    try
    {
        seconds();
        Settings settings = Settings::of(argc, argv);
        Model model = Model::read(settings.model, settings.strands);
        if (settings.command == "posterior") posterior(model, settings);
        else if (settings.command == "importance") importance(model, settings);
        else if (settings.command == "choose") choose(model, settings);
        else if (settings.command == "geweke") geweke(model, settings);
        else throw std::invalid_argument("unknown: " + settings.command);
        return 0;
    }
    catch (const std::exception& e)
    {
        std::fprintf(stderr, "%s\nreference posterior|importance|choose|geweke MODEL [--name value ...]: see README.md\n", e.what());
        return 2;
    }
}
