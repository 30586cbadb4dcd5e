package org.tinkuy.views.answer;

/// What an answer was made with and from: the same origin gives the same answer, unless the clock
/// ended it.
///
/// @param program version of the program
/// @param seed of what solvers decide by chance, >= 0
/// @param input SHA-256 of the problem file's bytes, hexadecimal
public record AnswerOrigin(String program, int seed, String input) {}
