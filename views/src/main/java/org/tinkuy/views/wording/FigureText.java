package org.tinkuy.views.wording;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tinkuy.assess.Alternative;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.GroupScore;
import org.tinkuy.assess.State;
import org.tinkuy.assess.Statement;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.figure.Figure;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Unit;
import org.tinkuy.views.Cell;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.wording.Wording.EndText;

/// Figures as a person reads them, the one place where they become text: shares as percent, changes
/// of shares as points, counts as counts, everything else with its unit; a figure that is not exact
/// as the range it lies in, and one without a number as a dash.
///
/// @param words the words and numbers of one language
public record FigureText(Wording words) {
  /// What stands where there is no number.
  public static final String NONE = "–";

  /// Key of the word that stands for a number that a rule of disclosure keeps back.
  public static final String HIDDEN = "hidden.short";

  private static final double M2_PER_HA = 10_000;

  /// The growth of what is gone.
  private static final double ALL_LOST = -1;

  private static final int MOST_DECIMALS = 9;

  /// How the formula of a criterion that is a growth begins.
  private static final String GROWTH = "growth(";

  private static final String PERCENT = "%";

  private static final double FEW_PERCENT = 0.1;
  private static final double FEW_RATE = 0.1;

  /// A formula that is one answer as a number: `points(fact(park, masterPlan))`.
  private static final Pattern ANSWERED = Pattern.compile("points\\((?:[^()]|\\([^()]*\\))*\\)");

  /// Stands for a number that nobody told, as the sign of a state without data.
  private static final String UNKNOWN = "?";

  /// A target that is a plain number: `0.6`.
  private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?");

  /// A share from 0 to 1 as percent without decimals.
  public String percent(Figure share) {
    return read(share, (value, in) -> in.percent(value));
  }

  /// A change of a share as percentage points with its sign.
  public String points(Figure change) {
    return read(change, (value, in) -> in.points(value));
  }

  /// A gain of a share in percentage points, to be said with a word such as adds.
  public String added(Figure gain) {
    return read(gain, (value, in) -> in.number(value * 100, 1));
  }

  /// A share as a number of percent in a column of them.
  public Cell percentCell(Figure share) {
    return cell(share, 0);
  }

  /// A share from 0 to 1 as a number of percent in a column of them.
  public Cell percentOf(double share) {
    return NumberCell.of(share * 100, 0);
  }

  /// A quantity with its unit.
  public String quantity(Quantity quantity) {
    return amount(quantity.value(), quantity.unit());
  }

  /// A change of a share as a number of points in a column of them.
  public Cell pointsCell(Figure change) {
    return cell(change, 1);
  }

  private Cell cell(Figure share, int decimals) {
    return cell(share, 100, decimals, NONE);
  }

  /// A figure as a number in a column; one that is hidden says so.
  ///
  /// @param factor what the number is multiplied by
  /// @param nothing what stands where there is no number
  public Cell cell(Figure figure, double factor, int decimals, String nothing) {
    return figure
        .findValue()
        .<Cell>map(
            value ->
                new NumberCell(
                    value * factor, decimals, isAbout(figure) ? NumberCell.ESTIMATED : ""))
        .orElseGet(() -> new EmptyCell(lacking(figure, nothing)));
  }

  /// Whether an amount is made of estimates; a share of what is estimated is told as it is.
  public static boolean isAbout(Figure figure) {
    return figure.origin().isEstimated() && !figure.unit().dimension().isNone();
  }

  /// A sum of amounts that are none below zero, marked where a part of it is not known, with the
  /// least that it then is.
  ///
  /// @param nothing what stands where there is no number
  public Cell sum(Figure figure, int decimals, String nothing) {
    return figure
        .findValue()
        .filter(_ -> figure.state() == Figure.State.UNCERTAIN)
        .<Cell>map(_ -> NumberCell.least(least(figure), decimals, isAbout(figure)))
        .orElseGet(() -> cell(figure, 1, decimals, nothing));
  }

  /// The least that a figure is: the value of one that is known, the lower end of one of which a
  /// part is not known, or its value where that is open; 0 where there is no number.
  public static double least(Figure figure) {
    return figure
        .range()
        .map(
            range ->
                figure.state() == Figure.State.UNCERTAIN && Double.isFinite(range.low())
                    ? range.low()
                    : range.value())
        .orElse(0.0);
  }

  /// An amount in words, as one that is only about so much where estimates made it.
  public String about(String amount, boolean estimated) {
    return estimated ? words.text("report.value.about", "amount", amount) : amount;
  }

  /// What stands where a figure has no number.
  ///
  /// @param nothing what is said of one that is not hidden
  public String lacking(Figure figure, String nothing) {
    return figure.isHidden() ? words.text(HIDDEN) : nothing;
  }

  /// A figure in words, or that it has no data.
  ///
  /// @param number how a number of it is written
  public String told(Figure figure, Function<Figure, String> number) {
    return figure.state() == Figure.State.NO_DATA
        ? words.text("state.noData")
        : number.apply(figure);
  }

  /// A whole number that may be a lower end, without its unit.
  public String total(Figure figure) {
    return read(figure, (value, in) -> in.number(value, 0));
  }

  /// A whole number with the mark that it has in a table, without its unit: a least one is marked
  /// and not told in words, so that it stands on one line with its unit.
  ///
  /// @param nothing what stands where there is no number
  public String marked(Figure figure, String nothing) {
    return sum(figure, 0, nothing) instanceof NumberCell number
        ? words.numbers().format(number)
        : lacking(figure, nothing);
  }

  /// A number with one decimal that may be a range, without its unit.
  public String tenths(Figure figure) {
    return read(figure, (value, in) -> in.number(value, 1));
  }

  /// An area in hectares that may be a lower end, without its unit.
  public String hectares(Figure area_m2) {
    return read(area_m2, (value, in) -> in.figures().hectares(value / M2_PER_HA));
  }

  private String hectares(double area_ha) {
    return words.number(area_ha, decimalsOfHectares(area_ha));
  }

  /// Decimals of an area in hectares: half a hectare of one and a half is no rounding.
  public static int decimalsOfHectares(double area_ha) {
    return AmountText.decimals(area_ha);
  }

  /// A number with its unit.
  public String amount(Figure figure) {
    return read(figure, (value, in) -> in.figures().amount(value, figure.unit()));
  }

  private String amount(double value, Unit unit) {
    return amounts().of(value, unit, AmountText.isFew(value));
  }

  private AmountText amounts() {
    return new AmountText(words);
  }

  /// What is missing to the target of a criterion; of a count or share as its value is told. What a
  /// survey counts is answers: those of firms are of no people.
  public String missing(CriterionResult result, Figure missing) {
    if (result.current().margin().isPresent()) {
      return read(missing, (value, in) -> in.with(value, 0, UnitText.answers(missing.unit())));
    }
    boolean pure = missing.unit().dimension().isNone() && !missing.unit().equals(Unit.ONE);
    return pure ? as(result, missing) : missing(missing);
  }

  /// What is missing to a target: whole where rows are counted, with its unit else.
  String missing(Figure missing) {
    return missing.unit().equals(Unit.ONE)
        ? total(missing)
        : read(
            missing,
            (value, in) -> new EnoughText(in, !isAbout(missing)).of(value, missing.unit()));
  }

  /// The measured value of a criterion; empty where it has none, as where every one is possible:
  /// that there are no data stands in its state.
  public String value(CriterionResult result) {
    return value(result, result.current().value());
  }

  /// What counts of a criterion: what was measured, or the number that was stated where only a
  /// statement counts, which is told.
  public String current(CriterionResult result) {
    String stated = result.current().stated() ? stated(result) : "";
    return stated.isEmpty() ? value(result) : words.text("report.state.stated", "state", stated);
  }

  /// How many criteria of a group are met of those that apply; where nothing is known of any, that
  /// is not known, and not none.
  public String met(GroupScore group) {
    return met(group.count(State.MET), group.applicable(), group.isSilent());
  }

  /// How many are met of so many.
  ///
  /// @param silent whether nothing is known of any
  public String met(int met, int applicable, boolean silent) {
    return words.text(
        "report.figure.of",
        Map.of(
            "part",
            silent ? UNKNOWN : Integer.toString(met),
            "whole",
            Integer.toString(applicable)));
  }

  /// The value of a criterion in another period, in the unit of the target of this one.
  public String value(CriterionResult result, Figure figure) {
    return !figure.tells()
        ? ""
        : upper(figure)
            .map(high -> words.atMost(high, end(figure, number(result, figure.unit()))))
            .orElseGet(() -> read(figure, number(result, figure.unit())));
  }

  /// A figure that is read as the value of a criterion is, such as that of one group.
  public String as(CriterionResult result, Figure figure) {
    return read(figure, number(result, figure.unit()));
  }

  /// What another reading of a criterion gives: its state where it has no number.
  public String alternative(CriterionResult result, Alternative other) {
    Figure value = other.value();
    return result.criterion().rule().isAnswer()
        ? words.state(other.state())
        : value.findValue().isPresent()
            ? as(result, value)
            : lacking(value, words.text("state.noData"));
  }

  /// The ratio or the answer of those who told all of its parts, where others could change it;
  /// empty elsewhere.
  public String told(CriterionResult result) {
    if (result.criterion().rule().mode().told()) {
      Optional<State> told = result.alternative().map(Alternative::state).filter(State::isKnown);
      return result.current().state() == State.NO_DATA ? told.map(words::state).orElse("") : "";
    }
    Figure figure = result.current().value();
    return result.current().parts().isPresent() && figure.state() == Figure.State.UNCERTAIN
        ? figure.findValue().map(value -> number(result, value, figure.unit())).orElse("")
        : "";
  }

  /// Whether one of the indicators has a value of those who told that others could change.
  public boolean tellsParts(Assessment set) {
    return set.results().stream().anyMatch(result -> !told(result).isEmpty());
  }

  /// The upper end of a quantity, intensity or growth of which nothing is known but that: that it
  /// is not less than nothing, or that no more than all is lost, goes without saying. A share keeps
  /// both of its ends.
  private static Optional<Double> upper(Figure figure) {
    boolean pure = figure.unit().dimension().isNone();
    return figure
        .range()
        .filter(range -> figure.state() == Figure.State.UNCERTAIN)
        .filter(range -> pure ? range.low() == ALL_LOST : range.low() == 0 && range.high() > 0)
        .map(Figure.Range::high)
        .filter(Double::isFinite);
  }

  /// The number that somebody stated for a criterion; empty where none was.
  public String stated(CriterionResult result) {
    return result
        .stated()
        .flatMap(Statement::value)
        .map(value -> number(result, value.known(), value.unit()))
        .orElse("");
  }

  /// "12 of 15" where rows are counted and all of them are known; empty elsewhere.
  public Optional<String> parts(CriterionResult result) {
    return result
        .current()
        .parts()
        .filter(_ -> result.current().value().state() == Figure.State.KNOWN)
        .filter(FigureText::isCount)
        .map(parts -> of("report.figure.of", parts));
  }

  /// "13 of the 13 that are known" where rows are counted of which some are not known.
  public Optional<String> partsKnown(CriterionResult result) {
    return result
        .current()
        .parts()
        .filter(_ -> result.current().value().state() != Figure.State.KNOWN)
        .filter(FigureText::isCount)
        .map(parts -> of("report.remark.partsKnown", parts));
  }

  /// "12 of 15" of a figure that is a known share of rows that were counted; empty elsewhere.
  public Optional<String> counted(Figure share) {
    return share.origin().terms().reversed().stream()
        .filter(_ -> share.state() == Figure.State.KNOWN)
        .map(Term::value)
        .filter(Value.Amount.class::isInstance)
        .flatMap(all -> ((Value.Amount) all).parts().stream())
        .findFirst()
        .filter(FigureText::isCount)
        .map(parts -> of("report.figure.of", parts));
  }

  private String of(String key, Value.Parts parts) {
    return words.text(
        key,
        Map.of(
            "part", words.number(parts.numerator(), 0),
            "whole", words.number(parts.denominator(), 0)));
  }

  private static boolean isCount(Value.Parts parts) {
    return parts.unit().dimension().isNone()
        && parts.denominator() >= 1
        && parts.numerator() == Math.rint(parts.numerator())
        && parts.denominator() == Math.rint(parts.denominator());
  }

  /// The target of a criterion with its operator.
  public String target(CriterionResult result) {
    return new TargetText(words).of(result);
  }

  /// The target of a criterion that has no number in words, by the reference value that it is;
  /// empty where the texts have none.
  public Optional<String> asked(Criterion.Rule rule) {
    return new TargetText(words).asked(rule);
  }

  private static EndText number(CriterionResult result, Unit unit) {
    return (value, in) -> in.figures().number(result, value, unit);
  }

  private String read(Figure figure, EndText number) {
    return switch (figure.state()) {
      case KNOWN -> about(number.of(figure.range().orElseThrow().value(), words), isAbout(figure));
      case UNCERTAIN -> {
        Figure.Range range = figure.range().orElseThrow();
        yield range.leavesAllOpen(figure.unit())
            ? words.text("report.value.any")
            : words.range(range.low(), range.high(), atLeast(figure, range, end(figure, number)));
      }
      case ANSWER, NO_DATA, NOT_APPLICABLE -> NONE;
      case HIDDEN -> words.text(HIDDEN);
    };
  }

  /// The end of an amount as it is told: one of estimates is about so much anyway, so that it is
  /// rounded as every number.
  private EndText end(Figure figure, EndText number) {
    return isAbout(figure) ? (value, _) -> number.of(value, words) : number;
  }

  /// How the end of a range is told: that of what is at least so much, by estimates that have no
  /// lower end, as about so much.
  private EndText atLeast(Figure figure, Figure.Range range, EndText number) {
    boolean about = isAbout(figure) && Double.isInfinite(range.high());
    return (value, in) -> about(number.of(value, in), about);
  }

  /// A number that is read as the value of a criterion is.
  String number(CriterionResult result, double value, Unit unit) {
    if (unit.dimension().isNone()) {
      double share = unit.convert(value, Unit.ONE);
      Optional<String> answer = answer(result, share);
      if (answer.isPresent()) {
        return answer.get();
      }
      boolean untold = result.criterion().rule().target().isEmpty();
      return (untold && unit.code().equals(PERCENT)) || isShare(result)
          ? share(share)
          : words.number(share, digits(share));
    }
    return result
        .current()
        .target()
        .filter(target -> unit.converts(target.unit()))
        .flatMap(
            target -> target.findValue().map(asked -> beside(target.unit(), asked, unit, value)))
        .orElseGet(() -> amount(value, unit));
  }

  /// A value in the unit of the target that it stands beside, in kilograms where that one is.
  private String beside(Unit asked, double target, Unit unit, double value) {
    return amounts().of(unit.convert(value, asked), asked, AmountText.isFew(target));
  }

  /// An answer that a criterion counts as a number, in the word that was answered.
  private Optional<String> answer(CriterionResult result, double points) {
    Optional<String> word =
        points == 1
            ? Optional.of("yes")
            : points == 0.5
                ? Optional.of("partly")
                : points == 0 ? Optional.of("no") : Optional.empty();
    return word.filter(_ -> ANSWERED.matcher(result.criterion().rule().formula().strip()).matches())
        .map(said -> words.text("explain.truth." + said));
  }

  /// Decimals of a pure number that is no share, such as a rate: three digits are told, and no more
  /// than two decimals, three of a rate below a tenth.
  private static int digits(double rate) {
    if (rate == Math.rint(rate) || Math.abs(rate) >= 100) {
      return 0;
    }
    return Math.abs(rate) >= 10 ? 1 : Math.abs(rate) >= FEW_RATE ? 2 : 3;
  }

  /// A share as percent; of one below one percent nobody asks for more than two decimals.
  String share(double share) {
    double percent = share * 100;
    int decimals =
        Math.abs(percent) >= FEW_PERCENT ? Math.min(2, decimals(percent)) : decimals(percent);
    return words.numbers().format(percent, decimals, PERCENT);
  }

  /// Whether a pure number is a share of something or its growth, so that it is shown as percent;
  /// one that is held against a plain number, such as a count or an elasticity, is none.
  public static boolean isShare(CriterionResult result) {
    Criterion.Rule rule = result.criterion().rule();
    boolean ratio =
        result
            .current()
            .parts()
            .map(Value.Parts::denominator)
            .filter(denominator -> denominator > 0)
            .isPresent();
    if (PLAIN.matcher(rule.target()).matches()) {
      return false;
    }
    return rule.target().contains(PERCENT) || rule.formula().startsWith(GROWTH) || ratio;
  }

  /// Decimals that show what a number of any size is made of.
  public static int decimals(double value) {
    if (value == Math.rint(value) || Math.abs(value) >= 100) {
      return 0;
    }
    if (Math.abs(value) >= 1) {
      return 1;
    }
    int zeros = (int) -Math.ceil(Math.log10(Math.abs(value)));
    return Math.min(MOST_DECIMALS, Math.max(3, zeros + 2));
  }
}
