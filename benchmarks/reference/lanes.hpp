// Sixteen chains side by side, one in each lane of a vector. (GCC vector extensions: any processor will do, AVX-512 is fastest.)
#pragma once
#include <cmath>
#include <cstdint>

constexpr int Lanes = 16;
typedef float F __attribute__((vector_size(4 * Lanes)));
typedef int32_t I __attribute__((vector_size(4 * Lanes)));
typedef uint32_t U __attribute__((vector_size(4 * Lanes)));

inline F all(float value) { return F{} + value; }
inline I all(int value) { return I{} + value; }

inline F logOf(F v)
{
    F result;
    for (int i = 0; i < Lanes; i++) result[i] = std::log(v[i]);
    return result;
}

// xoshiro128++ (Blackman and Vigna, 2019), a generator for each lane, seeded by splitmix64.
class Random
{
public:
    explicit Random(uint64_t seed)
    {
        for (U& word : state_)
            for (int i = 0; i < Lanes; i++) word[i] = static_cast<uint32_t>(split(seed) >> 32);
    }

    U bits()
    {
        U sum = state_[0] + state_[3];
        U result = ((sum << 7) | (sum >> 25)) + state_[0];
        U t = state_[1] << 9;
        state_[2] ^= state_[0];
        state_[3] ^= state_[1];
        state_[1] ^= state_[2];
        state_[0] ^= state_[3];
        state_[2] ^= t;
        state_[3] = (state_[3] << 11) | (state_[3] >> 21);
        return result;
    }

    // Strictly between 0 and 1.
    F uniform() { return __builtin_convertvector((I)(bits() >> 9), F) * 0x1p-23f + 0x1p-24f; }

    // One number for all lanes.
    int below(int n) { return static_cast<int>((static_cast<uint64_t>(bits()[0]) * n) >> 32); }

private:
    static uint64_t split(uint64_t& seed)
    {
        uint64_t z = seed += 0x9E3779B97F4A7C15u;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }

    U state_[4];
};
