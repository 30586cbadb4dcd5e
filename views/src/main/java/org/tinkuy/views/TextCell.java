package org.tinkuy.views;

/// A cell of words.
///
/// @param text plain text
public record TextCell(String text) implements Cell {}
