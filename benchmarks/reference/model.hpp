// The model as it stands in the verified file of WholeMapModelTests, and answers to single nodes.
#pragma once
#include <cmath>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

struct Node
{
    int strand;
    float ease;      // exp(-slope * difficulty): odds when supported are exp(slope * ability) * ease
    float leak;
    double difficulty;
    std::vector<int> parents;
    struct Child { int node; std::vector<int> otherParents; };
    std::vector<Child> children;
};

struct Answer { int node; bool right; };

struct Model
{
    double slope, step;
    std::vector<double> levels, levelWeights, offsetWeights;
    std::vector<std::string> strands;
    std::vector<Node> nodes;
    std::vector<std::vector<int>> members;   // of each strand

    int abilities() const { return static_cast<int>(levels.size() + offsetWeights.size()) - 1; }
    double ability(int m) const { return levels[0] + (m - (offsetWeights.size() - 1) / 2.0) * step; }

    // Only the strands named, if any are; supports elsewhere are then left out.
    static Model read(const std::string& path, const std::vector<std::string>& wanted)
    {
        std::ifstream file(path);
        std::string word;
        size_t count;
        Model whole;
        file >> word >> whole.slope >> word >> count;
        fill(file, whole.levels, count);
        file >> word;
        fill(file, whole.levelWeights, count);
        file >> word >> count >> whole.step >> word;
        fill(file, whole.offsetWeights, count);
        file >> word >> count;
        fill(file, whole.strands, count);
        file >> word >> count;
        if (!file || word != "nodes") throw std::runtime_error("not a model: " + path);

        Model model = whole;
        if (!wanted.empty()) model.strands.clear();
        std::vector<int> strandAt(whole.strands.size(), -1), nodeAt(count, -1);
        for (size_t s = 0; s < whole.strands.size(); s++)
        {
            bool keep = wanted.empty();
            for (const std::string& w : wanted) keep |= w == whole.strands[s];
            if (!keep) continue;
            if (!wanted.empty()) model.strands.push_back(whole.strands[s]);
            strandAt[s] = wanted.empty() ? static_cast<int>(s) : static_cast<int>(model.strands.size()) - 1;
        }
        model.members.resize(model.strands.size());
        for (size_t n = 0; n < count; n++)
        {
            Node node;
            size_t parents;
            file >> node.strand >> node.difficulty >> node.leak >> parents;
            std::vector<int> all;
            fill(file, all, parents);
            if (strandAt.at(node.strand) < 0) continue;
            for (int p : all)
                if (nodeAt.at(p) >= 0) node.parents.push_back(nodeAt[p]);
            node.strand = strandAt[node.strand];
            node.ease = static_cast<float>(std::exp(-model.slope * node.difficulty));
            nodeAt[n] = static_cast<int>(model.nodes.size());
            model.members[node.strand].push_back(nodeAt[n]);
            model.nodes.push_back(node);
        }
        if (!file) throw std::runtime_error("the model breaks off: " + path);
        for (size_t n = 0; n < model.nodes.size(); n++)
            for (int p : model.nodes[n].parents)
            {
                Node::Child child{static_cast<int>(n), {}};
                for (int other : model.nodes[n].parents)
                    if (other != p) child.otherParents.push_back(other);
                model.nodes[p].children.push_back(child);
            }
        return model;
    }

private:
    template <typename T>
    static void fill(std::ifstream& file, std::vector<T>& into, size_t count)
    {
        into.resize(count);
        for (T& value : into) file >> value;
    }
};

// "146- 216+": nodes with right or wrong.
inline std::vector<Answer> parseAnswers(const std::string& line)
{
    std::vector<Answer> answers;
    std::istringstream words(line);
    for (std::string word; words >> word;) answers.push_back({std::stoi(word), word.back() == '+'});
    return answers;
}
