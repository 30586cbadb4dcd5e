package org.tinkuy.reports;

import java.time.LocalDate;
import org.tinkuy.views.Labels;

/// How a document is issued: in whose words, of which day, on which paper.
///
/// @param labels the words of the frame, in the language of the document
/// @param date the day files say they were made on; given and not taken from the clock, so that the
///   same input gives the same file
/// @param paper the sheet of the PDF
public record Edition(Labels labels, LocalDate date, Paper paper) {}
