// What the command line says.
#pragma once
#include <cstring>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

struct Settings
{
    std::string command, model, input;
    std::vector<std::string> strands;
    int packs = 8, burn = 500, rounds = 4000, noiseMoves = 6, count = 0, uneven = 0, answers = 60, wrong = 0;
    long samples = 20'000'000;
    uint64_t seed = 1;

    static Settings of(int argc, char** argv)
    {
        if (argc < 3) throw std::invalid_argument("too few words");
        Settings s;
        s.command = argv[1];
        s.model = argv[2];
        for (int i = 3; i + 1 < argc; i += 2)
        {
            std::string name = argv[i], value = argv[i + 1];
            if (name == "--input") s.input = value;
            else if (name == "--strands") for (std::istringstream list(value); std::getline(list, value, ',');) s.strands.push_back(value);
            else if (name == "--packs") s.packs = std::stoi(value);
            else if (name == "--burn") s.burn = std::stoi(value);
            else if (name == "--rounds") s.rounds = std::stoi(value);
            else if (name == "--moves") s.noiseMoves = std::stoi(value);
            else if (name == "--pupils") s.count = std::stoi(value);
            else if (name == "--uneven") s.uneven = std::stoi(value);
            else if (name == "--answers") s.answers = std::stoi(value);
            else if (name == "--wrong") s.wrong = std::stoi(value);
            else if (name == "--samples") s.samples = std::stol(value);
            else if (name == "--seed") s.seed = std::stoull(value);
            else throw std::invalid_argument("unknown: " + name);
        }
        return s;
    }
};
