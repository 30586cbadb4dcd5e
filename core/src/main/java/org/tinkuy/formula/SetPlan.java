package org.tinkuy.formula;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.kernel.Sentence;

/// A compiled set of rows.
///
/// @param schema the table its rows are of
/// @param names how a row of it may be called in conditions: table, definition, alias
/// @param members the rows that belong or might belong
/// @param quiet whether to find them tells nothing: no term of the formula and no gap
record SetPlan(TableSchema schema, List<String> names, MembersOf members, boolean quiet) {

  /// How the rows of a set are found.
  @FunctionalInterface
  interface MembersOf {
    /// The rows, at least those that the narrowing leaves.
    List<Member> in(Reading reading, Narrowing narrowing);
  }

  SetPlan {
    names = List.copyOf(names);
  }

  List<Member> in(Reading reading) {
    return members.in(reading, Narrowing.NONE);
  }

  /// The same set under one more name.
  SetPlan called(String name) {
    List<String> more = new ArrayList<>(names);
    more.add(name);
    return new SetPlan(schema, more, members, quiet);
  }

  SetPlan with(MembersOf others) {
    return new SetPlan(schema, names, others, quiet);
  }

  /// The same rows found in another way, which tells what it came by.
  SetPlan telling(MembersOf others) {
    return new SetPlan(schema, names, others, false);
  }

  /// Whether the table says nothing: it has no row in this period, or was not kept yet, and that
  /// does not mean none. Of a register that began within the period, what is not in it may have
  /// happened before.
  boolean isSilent(Reading reading) {
    if (schema.emptyMeansNone()) {
      return false;
    }
    if (reading.rows().of(schema).all().isEmpty()) {
      return true;
    }
    LocalDate begin = reading.rows().begin(schema);
    return begin.isAfter(reading.period().end())
        || (begin.isAfter(reading.period().start()) && isBare(reading));
  }

  private boolean isBare(Reading reading) {
    Reading.Mark mark = reading.mark();
    boolean bare = !Member.isAnySure(in(reading));
    reading.forget(mark);
    return bare;
  }

  /// Notes that the table says nothing.
  Value silence(Reading reading) {
    lack(reading);
    return new Value.Missing(
        "noRows",
        Sentence.of("reason.noRowOf", "there is no entry for %s", silent(named(), reading)));
  }

  /// Notes that rows of the table are missing.
  void lack(Reading reading) {
    reading.gap(silent(Sentence.value(schema.name()), reading), "noRows");
  }

  /// The table by the name that the reader knows it by.
  Sentence named() {
    return Sentence.named("table." + schema.name(), schema.name());
  }

  private Sentence silent(Sentence table, Reading reading) {
    return schema.hasPeriod() || !schema.begins().isEmpty()
        ? Years.inPeriod(table, reading.period())
        : table;
  }
}
