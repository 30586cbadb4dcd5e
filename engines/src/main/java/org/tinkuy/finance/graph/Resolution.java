package org.tinkuy.finance.graph;

/// A loop that a resolver closes: the unknown must become equal to its equation.
record Resolution(Line unknown, Line equation, Resolver resolver) {}
