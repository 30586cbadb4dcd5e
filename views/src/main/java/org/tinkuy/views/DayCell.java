package org.tinkuy.views;

import java.time.LocalDate;

/// A cell with a day, so that it sorts, filters and counts as a day wherever that is possible.
///
/// @param text the day as the language of the document writes it
public record DayCell(LocalDate day, String text) implements Cell {}
