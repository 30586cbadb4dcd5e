package org.tinkuy.views.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.figure.Contributor;
import org.tinkuy.figure.Figure;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Park;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.Names;
import org.tinkuy.views.wording.TermText;
import org.tinkuy.views.wording.UnitText;
import org.tinkuy.views.wording.Wording;

/// Where a figure comes from, as tables: the terms with the rows that made them, and whose rows
/// they are.
///
/// @param words the words and numbers of one language
record TermsTable(Wording words) {
  /// Rows that a cell has room for; all of them have a table of their own.
  private static final int ROWS_SHOWN = 12;

  /// The name of a definition at the beginning of a label, behind the period where it has one:
  /// `2023: onCourse(energyIntensity, 2020)`.
  private static final Pattern DEFINITION = Pattern.compile("(?:\\S+: )?(\\w+)");

  /// The label of a route as [Term] has it, behind the period where it has one: `2023: way 2 of
  /// first(a, b)`.
  private static final Pattern ROUTE = Pattern.compile("(?:\\S+: )?way \\d+ of .+");

  /// A sum or count over some of its rows alone.
  private static final Pattern OF_SOME =
      Pattern.compile("(.+) (" + Term.APPLYING + "|" + Term.TELLING_BOTH + ")", Pattern.DOTALL);

  /// The period in front of a label that is of another one.
  private static final Pattern PERIOD = Pattern.compile("(\\S+): (.+)", Pattern.DOTALL);

  /// A fact that is a year: `factNumber(park, energyIntensityBaseYear)`.
  private static final Pattern YEAR = Pattern.compile("(?:\\S+: )?factNumber\\(\\w+, \\w+Year\\)");

  /// A share of rows or answers, which is one of whatever it is a part.
  private static final Pattern SHARE = Pattern.compile("(?:\\S+: )?(?:share|rate)\\(");

  /// Reasons for want of a value that the label of a term says already, or that only a programmer
  /// can read.
  private static final Set<String> NAMED =
      Set.of("reason.noFact", "reason.condition.no", "reason.condition.unknown");

  private static final String SURVEYS = "surveys";
  private static final String PEOPLE = "people";

  /// A sum over rows, with the period in front of it where it is of another one.
  private static final Pattern SUM = Pattern.compile("(?:\\S+: )?sum\\(");

  /// A source with the year of the value behind it.
  private static final Pattern DATED = Pattern.compile("(.+)(, \\d{4})");

  /// The terms of a figure without their rows, which follow in tables of their own.
  Table terms(Figure figure) {
    return terms(figure, "explain-terms", hasRows(figure), false, Optional.empty());
  }

  /// Whether any term of a figure has rows that made it; others than the operator see none.
  static boolean hasRows(Figure figure) {
    return figure.origin().terms().stream().anyMatch(term -> !term.contributions().isEmpty());
  }

  /// The terms of a figure.
  ///
  /// @param id anchor of the table
  /// @param byRows whether the reader may see rows; the column of them stands where there are any
  Table terms(Figure figure, String id, boolean byRows) {
    return terms(figure, id, byRows, byRows && hasRows(figure), Optional.empty());
  }

  /// The terms of the value of a criterion.
  ///
  /// @param byRows whether the reader may see rows
  Table terms(CriterionResult result, String id, boolean byRows) {
    Figure value = result.current().value();
    return terms(value, id, byRows, byRows && hasRows(value), Optional.of(result));
  }

  /// What a formula takes twice is told once; of a value without data no source was used.
  private static List<Term> told(Figure figure) {
    boolean isSilent = figure.state() != Figure.State.ANSWER && !figure.tells();
    List<Term> told = new ArrayList<>();
    List<Term> terms =
        figure.origin().terms().stream()
            .distinct()
            .filter(term -> !(isSilent && isRoute(term.label(), term.value())))
            .map(TermsTable::ofAnswers)
            .toList();
    for (int at = 0; at < terms.size(); at++) {
      if (at == 0 || !isRepeated(terms.get(at), terms.get(at - 1))) {
        told.add(terms.get(at));
      }
    }
    return told;
  }

  /// What a survey counts is answers: where firms were asked, those are of no people.
  private static Term ofAnswers(Term term) {
    return term.source().equals(SURVEYS)
            && term.value() instanceof Value.Amount all
            && all.unit().code().equals(PEOPLE)
        ? term.withValue(
            new Value.Amount(
                all.low(),
                all.high(),
                all.known(),
                UnitText.answers(all.unit()),
                all.parts(),
                all.sample()))
        : term;
  }

  /// @param seesRows whether a term without rows has none, and is not only told without them
  /// @param byRows whether there is a column of them
  /// @param of the criterion that the figure is the value of
  private Table terms(
      Figure figure, String id, boolean seesRows, boolean byRows, Optional<CriterionResult> of) {
    boolean isShare = of.filter(FigureText::isShare).isPresent();
    Optional<Unit> asked = of.flatMap(result -> result.current().target()).map(Figure::unit);
    List<Row> rows = new ArrayList<>();
    List<Term> terms = told(figure).stream().map(term -> in(asked, term)).toList();
    for (Term term : terms) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new TextCell(label(term)));
      cells.add(
          seesRows && isSumOfNothing(term)
              ? new TextCell(words.text("explain.noRows"))
              : value(term, isShare));
      if (byRows) {
        cells.add(new TextCell(contributions(term)));
      }
      cells.add(new TextCell(source(term)));
      rows.add(new Row(cells, false));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("explain.term"), 4));
    columns.add(Column.number(words.text("report.value"), "", byRows ? 2 : 3));
    if (byRows) {
      columns.add(Column.text(words.text("explain.rows"), 5));
    }
    columns.add(Column.text(words.text("explain.source"), 3));
    return new Table(id, words.text("explain.terms"), columns, rows, note(terms, byRows));
  }

  /// A ratio in the unit of the ratio that is asked, so that both can be compared.
  private static Term in(Optional<Unit> asked, Term term) {
    return term.value() instanceof Value.Amount all && term.contributions().isEmpty()
        ? asked
            .filter(unit -> unit.code().contains("/") && all.unit().converts(unit))
            .map(unit -> term.withValue(in(unit, all)))
            .orElse(term)
        : term;
  }

  private static Value.Amount in(Unit asked, Value.Amount all) {
    DoubleUnaryOperator told =
        value -> Double.isFinite(value) ? all.unit().convert(value, asked) : value;
    return new Value.Amount(
        told.applyAsDouble(all.low()),
        told.applyAsDouble(all.high()),
        told.applyAsDouble(all.known()),
        asked,
        all.parts(),
        all.sample());
  }

  /// How what rows tell beside a range was found, and where the rows stand that have no room.
  private String note(List<Term> terms, boolean byRows) {
    List<String> notes = new ArrayList<>();
    if (terms.stream().anyMatch(this::hasBands)) {
      notes.add(words.text("explain.told.note"));
    }
    if (byRows && terms.stream().anyMatch(term -> term.contributions().size() > ROWS_SHOWN)) {
      notes.add(words.text("explain.rest", "sheet", words.text("report.sheet.explained-rows")));
    }
    return String.join(" ", notes);
  }

  /// Whether rows tell a number beside the ends that they leave, as bands do.
  private boolean hasBands(Term term) {
    return !term.contributions().isEmpty()
        && term.value() instanceof Value.Amount amount
        && texts().isTold(amount);
  }

  /// All rows of all terms, one a line, with the place in the files of the park.
  Table rows(Figure figure, String id, Park park) {
    List<Row> rows = new ArrayList<>();
    for (Term term : told(figure)) {
      Cell label = new TextCell(label(term));
      for (Term.Contribution part : ordered(term)) {
        rows.add(Row.of(label, name(part), amount(term, part), place(part, park)));
      }
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("explain.term"), 4));
    columns.addAll(ofRows());
    return new Table(id, words.text("report.sheet.explained-rows"), columns, rows, "");
  }

  /// The rows of each term that has any, in a table of its own.
  List<Table> rowsByTerm(Figure figure, Park park) {
    List<Table> tables = new ArrayList<>();
    for (Term term : told(figure)) {
      List<Row> rows = new ArrayList<>();
      for (Term.Contribution part : ordered(term)) {
        rows.add(Row.of(name(part), amount(term, part), place(part, park)));
      }
      if (!rows.isEmpty()) {
        String title = words.text("explain.rowsOf", "term", label(term));
        tables.add(new Table("explain-rows-" + (tables.size() + 1), title, ofRows(), rows, ""));
      }
    }
    return tables;
  }

  private List<Column> ofRows() {
    return List.of(
        Column.text(words.text("explain.row"), 4),
        Column.number(words.text("explain.amount"), "", 2),
        Column.text(words.text("explain.place"), 4));
  }

  private static Cell name(Term.Contribution part) {
    return new TextCell(part.row().toString());
  }

  /// What a row gave with its unit; nothing of one that answers without a number.
  private Cell amount(Term term, Term.Contribution part) {
    if (!(term.value() instanceof Value.Amount whole)) {
      return EmptyCell.BLANK;
    }
    if (isYear(term)) {
      return new TextCell(Long.toString(Math.round(part.amount())));
    }
    Value.Amount given = Value.Amount.exact(part.amount(), whole.unit());
    return new TextCell(texts().of(given, whole), texts().exact(given, false));
  }

  private static Cell place(Term.Contribution part, Park park) {
    return park.find(part.row())
        .<Cell>map(row -> new TextCell(row.place().toString()))
        .orElse(EmptyCell.BLANK);
  }

  /// Whether a term says once more what the one before it says with its source: a definition that
  /// is taken in another year is told as itself and as the value of that year.
  private static boolean isRepeated(Term term, Term before) {
    return term.label().equals(before.label())
        && term.value().equals(before.value())
        && term.contributions().isEmpty()
        && term.source().isEmpty();
  }

  /// A sum to which no row belongs is 0 for the formula; a reader would take it for a finding.
  private static boolean isSumOfNothing(Term term) {
    return term.contributions().isEmpty()
        && SUM.matcher(term.label()).lookingAt()
        && term.value() instanceof Value.Amount amount
        && amount.isExact()
        && amount.known() == 0;
  }

  /// Whose rows a figure rests on, with the share of each: what they gave has one unit within a
  /// figure, which is not that of the figure itself. No shares where nothing was given in all, or a
  /// stock fell.
  Table contributors(Figure figure, Names names) {
    List<Contributor> all = figure.origin().contributors();
    double sum = all.stream().mapToDouble(Contributor::amount).sum();
    boolean isShared = sum > 0 && all.stream().allMatch(each -> each.amount() >= 0);
    List<Row> rows = new ArrayList<>();
    for (Contributor contributor : all) {
      Cell name = new TextCell(names.of(contributor.id()));
      rows.add(
          isShared
              ? Row.of(name, NumberCell.of(contributor.amount() / sum * 100, 1))
              : Row.of(name));
    }
    Column whose = Column.text(words.text("explain.contributor"), 3);
    return new Table(
        "explain-contributors",
        words.text("explain.contributors"),
        isShared
            ? List.of(whose, Column.number(words.text("explain.share"), "%", 2))
            : List.of(whose),
        rows,
        words.text("explain.secrecy." + figure.origin().secrecy().name()));
  }

  /// A part of the formula or a route, in the words of the reader.
  private String label(Term term) {
    Matcher dated = PERIOD.matcher(term.label());
    return dated.matches()
        ? words.labelled(dated.group(1), undated(dated.group(2), term.value()))
        : undated(term.label(), term.value());
  }

  private String undated(String label, Value value) {
    FormulaWords formulas = new FormulaWords(words);
    Optional<String> told = words.find("explain.label." + label);
    if (told.isPresent()) {
      return told.get();
    }
    if (isRoute(label, value)) {
      return words.text("explain.way");
    }
    Matcher some = OF_SOME.matcher(label);
    return some.matches()
        ? words.text(
            some.group(2).equals(Term.APPLYING) ? "explain.applies" : "explain.bothTold",
            "formula",
            formulas.of(some.group(1)))
        : formulas.of(label);
  }

  /// Whether a term names the way to a value that was taken.
  private static boolean isRoute(String label, Value value) {
    return ROUTE.matcher(label).matches() && value instanceof Value.Word;
  }

  /// The way that was taken: by its name where the catalog has one, else as its formula reads.
  private String way(String formula) {
    return words
        .find(FormulaKeys.way(formula))
        .orElseGet(() -> new FormulaWords(words).of(formula));
  }

  /// A pure number that is a ratio, whole without rows that were counted, or no count: of a share
  /// it is a share as well.
  private static boolean isPart(Value.Amount amount, Term term) {
    boolean whole = amount.isExact() && amount.known() == 1 && term.contributions().isEmpty();
    return amount.unit().dimension().isNone()
        && (whole
            || amount.parts().isPresent()
            || isBroken(amount.known())
            || isBroken(amount.low())
            || isBroken(amount.high()));
  }

  private static boolean isBroken(double value) {
    return Double.isFinite(value) && value != Math.rint(value) && Math.abs(value) <= 1;
  }

  /// Where a term comes from in the words of the reader: a table by its name, a definition by its
  /// meaning; documents keep the title that they have.
  private String source(Term term) {
    String source = term.source();
    Matcher name = DEFINITION.matcher(term.label());
    return words
        .find("name.table." + source)
        .or(
            () ->
                name.lookingAt()
                    ? words.translated("definition." + name.group(1) + ".meaning", source)
                    : Optional.empty())
        .orElseGet(() -> cited(source));
  }

  private String cited(String source) {
    Matcher dated = DATED.matcher(source);
    return dated.matches() ? words.cited(dated.group(1)) + dated.group(2) : words.cited(source);
  }

  /// The rows that gave most come first, those that gave alike in the order of the park.
  private static List<Term.Contribution> ordered(Term term) {
    return term.contributions().stream()
        .sorted(Comparator.comparingDouble(part -> -Math.abs(part.amount())))
        .toList();
  }

  private String contributions(Term term) {
    boolean year = isYear(term);
    int named = Wording.named(term.contributions().size(), ROWS_SHOWN);
    List<String> shown =
        ordered(term).stream()
            .limit(named)
            .map(part -> year ? part.row().toString() : row(term, part))
            .toList();
    int more = term.contributions().size() - named;
    String rows = words.list(shown);
    return more > 0
        ? words.text("explain.more", Map.of("rows", rows, "more", Integer.toString(more)))
        : rows;
  }

  private String row(Term term, Term.Contribution contribution) {
    String row = contribution.row().toString();
    double amount = contribution.amount();
    String told =
        term.value() instanceof Value.Amount whole
            ? texts().part(amount, whole)
            : words.number(amount, FigureText.decimals(amount));
    return amount == 1 ? row : row + " " + told;
  }

  private TermText texts() {
    return new TermText(words);
  }

  /// A year is no amount, so that its digits are not grouped.
  private static boolean isYear(Term term) {
    return YEAR.matcher(term.label()).matches();
  }

  /// What a term came to, in a sentence.
  String said(Term term) {
    return value(term, false).text();
  }

  private TextCell value(Term term, boolean isShare) {
    return term.value() instanceof Value.Amount amount && !(isYear(term) && amount.isExact())
        ? (isShare || SHARE.matcher(term.label()).lookingAt()) && isPart(amount, term)
            ? new TextCell(texts().share(amount))
            : new TextCell(
                texts().of(amount, term.isEstimated()), texts().exact(amount, term.isEstimated()))
        : new TextCell(answer(term));
  }

  /// What a term comes to that is no amount.
  private String answer(Term term) {
    return switch (term.value()) {
      case Value.Amount year -> Long.toString(Math.round(year.known()));
      case Value.Truth truth ->
          words.text("explain.truth." + truth.name().toLowerCase(Locale.ROOT));
      case Value.Day day -> words.day(day.date());
      case Value.Word way when ROUTE.matcher(term.label()).matches() -> way(way.text());
      case Value.Word word -> word.text();
      // the term itself names the fact that is missing, or what a condition keeps from a value
      case Value.Missing missing when NAMED.contains(missing.detail().key()) ->
          words.text("explain.truth.unknown");
      case Value.Missing missing -> words.printed(missing.detail());
      case Value.NotApplicable none ->
          none.detail().isEmpty()
              ? words.text("state.notApplicable")
              : words.printed(none.detail());
    };
  }
}
