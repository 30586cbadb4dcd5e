package org.tinkuy.document;

import java.util.Optional;
import java.util.function.Consumer;
import org.tinkuy.kernel.Unit;

/// How the numbers of a column are written, and what its row adds to them.
///
/// @param sign decimal sign `.` or `,`; `?` where the column could be read both ways
/// @param percent whether bare numbers of a share column are percent
/// @param rowUnit the unit that the row states, where it does
/// @param converted told what was converted, for a note beside the cell
record ColumnReading(
    char sign, boolean percent, Optional<Unit> rowUnit, Consumer<String> converted) {}
