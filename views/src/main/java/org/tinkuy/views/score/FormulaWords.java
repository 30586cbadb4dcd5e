package org.tinkuy.views.score;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.views.wording.UnitText;
import org.tinkuy.views.wording.Wording;

/// A formula, or a part of one, with its names and calls in the words of the reader, without what
/// stands in it for units alone. English reads the rest as it is written; a name of a person's own
/// scheme stays as it is.
///
/// @param words the words of one language
record FormulaWords(Wording words) {
  private static final Pattern PART =
      Pattern.compile(
          "'(?<quoted>[^']*)'"
              + "|\\{(?<measure>[^}]*)}"
              + "|\\bis (?<presence>known|absent)\\b"
              + "|(?<=(?:^|[^\\d.,])1 )(?<one>[a-z]+)\\b"
              + "|(?<=\\d )(?<unit>[a-z]+(?:CO2e)?)\\b"
              + "|(?<name>[A-Za-z_]\\w*(?:-[A-Za-z]\\w*)*(?:\\.[A-Za-z_]\\w*)*)"
              + "|(?<number>\\d+\\.\\d+|\\d{5,}|\\d{4}(?= (?!(?:and|or|is|in|where)\\b)[a-z{]))"
              + "|(?<=\\d)(?<percent> %)"
              + "|(?<sign><=|>=|!=|\\*|(?<= )-(?= ))"
              + "|, ");

  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

  /// What a formula adds or divides by for the sake of units alone, so that it changes no value: a
  /// zero that names the unit of a sum, one person, one hour, day, month or year.
  private static final Pattern FOR_UNITS =
      Pattern.compile(
          "(?:^|(?<=\\()|(?<=, ))0(?: (?:\\{[^}]*}|[A-Za-z]\\w*))? \\+ |(?<=[\\w)]) [*/] 1"
              + " (?:people|h|d|mo|yr)(?![\\w.])");

  /// A condition that the texts may say in words: a name with one amount, `energyReaches(1 tce)`.
  private static final Pattern CONDITION = Pattern.compile("(\\w+)\\(([\\w. ]+)\\)");

  String of(String formula) {
    return PART.matcher(FOR_UNITS.matcher(formula).replaceAll(""))
        .replaceAll(part -> Matcher.quoteReplacement(said(part)));
  }

  /// The target of a criterion with its sign, where it has no number: what it is worked out from,
  /// or the formula where the texts have no words for it.
  String target(Criterion.Rule rule) {
    return words.figures().asked(rule).orElseGet(() -> of(rule.operator() + " " + rule.target()));
  }

  /// An amount in a unit that not every reader knows, with the unit spelt out.
  private String spelt(String amount) {
    String unit = amount.substring(amount.lastIndexOf(' ') + 1);
    String said = of(amount);
    return words
        .find("formula.unit.spelt." + unit)
        .map(spelt -> said.substring(0, said.length() - unit(unit).length()) + spelt)
        .orElse(said);
  }

  /// A condition as it stands in a sentence; a formula where the texts have no words for it.
  String condition(String condition) {
    Matcher known = CONDITION.matcher(condition);
    String key = known.matches() ? "report.condition." + known.group(1) : "";
    return words
        .find(key)
        .map(_ -> words.text(key, "amount", spelt(known.group(2))))
        .orElseGet(() -> of(condition));
  }

  /// A number with the rows that a formula counts, the first table or set of rows that it names: `1
  /// large firm`.
  Optional<String> counted(String formula, String amount) {
    return NAME.matcher(formula)
        .results()
        .map(MatchResult::group)
        .flatMap(name -> named(amount, name).stream())
        .findFirst();
  }

  private Optional<String> named(String amount, String name) {
    String key = "gaps.count." + name;
    return words
        .find(key)
        .map(_ -> words.text(key, "amount", amount))
        .or(
            () ->
                words
                    .find("gaps.set." + name)
                    .or(() -> words.find("name.table." + name))
                    .map(
                        rows ->
                            words.text(
                                "report.gains.rows", Map.of("amount", amount, "rows", rows))));
  }

  private String said(MatchResult part) {
    if (part.group("quoted") != null) {
      return words
          .find("formula.quoted." + part.group("quoted"))
          .orElseGet(() -> quoted(name(part.group("quoted"))));
    }
    if (part.group("presence") != null) {
      return word(part.group("presence").equals("known") ? "isKnown" : "isAbsent")
          .orElse(part.group());
    }
    if (part.group("measure") != null) {
      return new UnitText(words).of(part.group("measure"));
    }
    if (part.group("one") != null) {
      return words.find("formula.unit.one." + part.group()).orElseGet(() -> unit(part.group()));
    }
    if (part.group("unit") != null) {
      return unit(part.group());
    }
    if (part.group("name") != null) {
      return name(part.group());
    }
    if (part.group("number") != null) {
      return number(part.group());
    }
    if (part.group("percent") != null) {
      return words.numbers().percent() + part.group().strip();
    }
    if (part.group("sign") != null) {
      return words.find("formula.sign." + sign(part.group())).orElse(part.group());
    }
    return part.group().equals(", ") ? separator() : part.group();
  }

  /// A text in the quotation marks of the language; in those of formulas where it names none.
  private String quoted(String word) {
    String key = "explain.quoted";
    return words.find(key).map(_ -> words.text(key, "word", word)).orElse("'" + word + "'");
  }

  private String unit(String unit) {
    return words
        .find("formula.unit." + unit)
        .or(() -> word(unit))
        .orElseGet(() -> new UnitText(words).of(unit));
  }

  /// A name as a whole where it has a word, else part by part: `carrier.group`.
  private String name(String name) {
    return word(name)
        .orElseGet(
            () ->
                Arrays.stream(name.split("\\.", -1))
                    .map(part -> word(part).orElse(part))
                    .collect(Collectors.joining(".")));
  }

  private Optional<String> word(String name) {
    return words.find("formula.word." + name);
  }

  private static String sign(String sign) {
    return switch (sign) {
      case "<=" -> "atMost";
      case ">=" -> "atLeast";
      case "!=" -> "differs";
      case "-" -> "minus";
      default -> "times";
    };
  }

  /// A number as people write it, long ones in groups of three digits; four digits without a unit
  /// may be a year.
  private String number(String written) {
    return written.contains(".")
        ? written.replace(".", decimal())
        : words.number(Double.parseDouble(written), 0);
  }

  private String decimal() {
    return words.numbers().decimal();
  }

  /// Where numbers have a comma, arguments are parted by the sign of lists.
  private String separator() {
    return decimal().equals(",") ? words.listSeparator() : ", ";
  }
}
