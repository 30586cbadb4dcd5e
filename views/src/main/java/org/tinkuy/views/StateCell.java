package org.tinkuy.views;

/// A cell with a sign and its words.
///
/// @param sign drawn first
/// @param text words beside the sign; where empty, renderers say the sign's own name to those who
///   cannot see it
public record StateCell(Sign sign, String text) implements Cell {}
