// Judges vectors with what a validator says, as text in and text out: `judge SETTING FILE...`, a line for each file.
#pragma once
#include <exception>
#include <fstream>
#include <iostream>
#include <string>

/** The verdicts of a file: 1 (right), 0 (wrong) or x (neither) for each test. */
template <class Judged>
int each_file(int count, char** words, Judged judged) {
    for (int at = 2; at < count; at++) {
        std::ifstream in(words[at]);
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        std::cout << words[at] << '\t' << judged(text) << '\n';
    }
    return 0;
}
