package org.tinkuy.views.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Collator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tinkuy.assess.Judgement;
import org.tinkuy.assess.State;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.catalog.Texts;
import org.tinkuy.document.Countries;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.views.DayCell;
import org.tinkuy.views.Labels;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.Sign;
import org.tinkuy.views.StateCell;

/// The words and numbers of one language.
///
/// @param texts every text of the catalog
/// @param language the language's tag
/// @param rounding how its numbers are rounded: half away from zero, or outwards where they are the
///   ends of ranges
public record Wording(Texts texts, String language, RoundingMode rounding) {
  private static final String ENGLISH = "en";

  /// Words in the quotes of a keyboard, which are not the apostrophe of a word.
  private static final Pattern QUOTED = Pattern.compile("(?<![\\p{L}\\p{N}])'([^']+)'(?!\\p{L})");

  /// A month of a file, with a day or without, which the calendar may not have.
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");

  /// A number as the Spanish texts of the catalog have it: 1,650 or 91.7, and no part of a code.
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<![\\w.,])(?<whole>\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(?<rest>\\d+))?(?!\\w|[.,]\\d)");

  /// The words of one language.
  public Wording(Texts texts, String language) {
    this(texts, language, RoundingMode.HALF_UP);
  }

  /// The same words with numbers and days as a country writes them; a language that names a region
  /// keeps it.
  ///
  /// @param country ISO 3166 alpha-2 code; empty where not stated
  public Wording inCountry(String country) {
    boolean open = country.matches("[A-Z]{2}") && language.indexOf('-') < 0;
    return open ? new Wording(texts, language + "-" + country, rounding) : this;
  }

  /// The text of a key.
  public String text(String key) {
    return texts.get(language, key);
  }

  /// The text of a key that not every row has.
  public Optional<String> find(String key) {
    return texts.find(language, key);
  }

  /// The text of a key where English says just this under it; empty where it says something else.
  public Optional<String> translated(String key, String english) {
    return texts.find(ENGLISH, key).filter(english::equals).map(_ -> text(key));
  }

  /// A source that the program wrote, alone or behind somebody else's: what English says under a
  /// key, a colon and what follows, said in this language; all else as it is written.
  ///
  /// @param end what the program's own source ends with
  public String retold(String key, String english, String end) {
    String own = texts.find(ENGLISH, key).map(said -> said + ": ").orElse(end);
    int at = english.lastIndexOf(own);
    boolean isAlone = at == 0;
    boolean isBehind = at > 2 && english.startsWith("; ", at - 2);
    if (!english.endsWith(end) || !(isAlone || isBehind)) {
      return english;
    }
    String before = isAlone ? "" : english.substring(0, at - 2);
    return list(List.of(before, before(text(key)) + english.substring(at + own.length())));
  }

  /// The source of a factor or reference value, in this language where its title has one in it or
  /// it is said in words; else as it is written.
  public String cited(String source) {
    String key = source.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return translated("source." + key.replaceAll("^-|-$", ""), source).orElse(source);
  }

  /// The text of a key with one place filled.
  public String text(String key, String place, Object value) {
    return texts.get(language, key, Map.of(place, value.toString()));
  }

  /// The text of a key with its places filled.
  public String text(String key, Map<String, String> places) {
    return texts.get(language, key, places);
  }

  /// A whole number.
  public String whole(long number) {
    return numbers().format((double) number, 0);
  }

  /// Several things that are parted as this language parts them; those that say nothing are left
  /// out.
  public String list(Collection<String> things) {
    return things.stream()
        .filter(thing -> !thing.isEmpty())
        .reduce((all, next) -> text("list.join", Map.of("all", all, "next", next)))
        .orElse("");
  }

  /// How many things of a list are named: one that would be left alone is named too, since that
  /// there is one more takes as much room as its name.
  ///
  /// @param all how many there are, >= 0
  /// @param most how many are named of a longer list, > 0
  public static int named(int all, int most) {
    return all <= most + 1 ? all : most;
  }

  /// What stands between two things of a list.
  public String listSeparator() {
    return text("list.join", Map.of("all", "", "next", ""));
  }

  /// The order in which this language lists names.
  public Comparator<Object> order() {
    return Collator.getInstance(Locale.forLanguageTag(language));
  }

  /// What is said of something, behind its name.
  public String labelled(String name, String said) {
    return text("list.labelled", Map.of("name", name, "said", said));
  }

  /// A name with what stands between it and what is said of it.
  public String before(String name) {
    return labelled(name, "").stripTrailing() + " ";
  }

  /// How sure something of the catalog is, and whether somebody compared it.
  public List<String> sureness(Provenance from) {
    String confidence = text("confidence." + from.confidence());
    return from.verified() || from.awaitsComparison()
        ? List.of(confidence, text(from.verified() ? "verified.yes" : "verified.no"))
        : List.of(confidence);
  }

  /// A day as this language writes it.
  public String day(LocalDate day) {
    return text(
        "day.form",
        Map.of(
            "day", dayOfMonth(day.getDayOfMonth()),
            "month", text("day.month." + day.getMonthValue()),
            "year", Integer.toString(day.getYear())));
  }

  /// Some languages write the first as an ordinal, or a zero before the days of one digit.
  private String dayOfMonth(int number) {
    if (number == 1) {
      return text("day.first");
    }
    String plain = Integer.toString(number);
    return plain.length() == 1 ? text("day.early", "day", plain) : plain;
  }

  /// A month and its year as this language says them.
  public String month(YearMonth month) {
    return text(
        "month.form",
        Map.of(
            "month", text("month.name." + month.getMonthValue()),
            "year", Integer.toString(month.getYear())));
  }

  /// A month, `2029-07`, or a day, `2029-07-15`, of a file as this language says it; anything else,
  /// as a year, as it is written.
  public String when(String written) {
    Matcher date = DATE.matcher(written);
    if (!date.matches()) {
      return written;
    }
    try {
      return date.group(1) == null
          ? month(YearMonth.parse(written))
          : day(LocalDate.parse(written));
    } catch (DateTimeException _) {
      return written;
    }
  }

  /// A day for a table.
  public DayCell dayCell(LocalDate day) {
    return new DayCell(day, day(day));
  }

  /// The name of a unit beside a number.
  public String unit(Unit unit) {
    return new UnitText(this).of(unit);
  }

  /// A number with its unit, in the form that the number asks for: `1.5 million` and not `1,5
  /// millions`.
  public String with(double value, int decimals, Unit unit) {
    String number = numbers().format(value, decimals);
    return numbers().format(value, decimals, new UnitText(this).of(unit, number));
  }

  /// A sentence in this language.
  public String say(Sentence sentence) {
    return texts.say(language, named(sentence));
  }

  /// A sentence in this language as a report prints it.
  public String printed(Sentence sentence) {
    return typeset(say(sentence));
  }

  /// What is wrong and what could be written instead, as a report prints it.
  public String printed(Issue issue) {
    return typeset(say(issue));
  }

  /// English with the quotes of print: its sentences stand in code and on terminals with those of a
  /// keyboard. Other languages have theirs in the catalog.
  private String typeset(String said) {
    return Locale.forLanguageTag(language).getLanguage().equals(ENGLISH)
        ? QUOTED.matcher(said).replaceAll("“$1”").replace('\'', '’')
        : said;
  }

  /// A sentence with the names of its countries and units.
  private Sentence named(Sentence sentence) {
    if (sentence.isCountry()) {
      return Sentence.value(Countries.name(sentence.english(), language));
    }
    if (sentence.isUnit()) {
      return Sentence.value(new UnitText(this).of(sentence.english()));
    }
    Optional<String> name = sentence.findNamed();
    if (name.isPresent()) {
      return Sentence.value(beside(name.get(), sentence.english()));
    }
    Optional<LocalizedText> given = sentence.findName();
    if (given.isPresent()) {
      return Sentence.value(given.get().in(language));
    }
    Optional<BigDecimal> number = sentence.findNumber();
    if (number.isPresent()) {
      return Sentence.value(number(number.get().doubleValue(), Math.max(0, number.get().scale())));
    }
    return sentence.parts().isEmpty()
        ? sentence
        : new Sentence(
            sentence.key(),
            sentence.english(),
            sentence.parts().stream().map(this::named).toList());
  }

  /// A table or column as this language calls it, with the name that a file may always have; that
  /// name alone where the language has no other. English calls all by that name but tables whose
  /// name joins several words: `water sources (waterSources)`.
  ///
  /// @param key `table.` or `column.` and its name
  /// @param own its name in files
  public String beside(String key, String own) {
    String common = key.replaceFirst("^(column\\.)\\w+\\.", "$1");
    return Stream.of("name." + key, "name." + common)
        .filter(name -> texts.has(name))
        .findFirst()
        .filter(name -> isJoined(key, own) || !text(name).equals(texts.get(ENGLISH, name)))
        .map(name -> text("report.data.named", Map.of("name", text(name), "table", own)))
        .orElse(own);
  }

  private static boolean isJoined(String key, String own) {
    return key.startsWith("table.") && own.chars().anyMatch(Character::isUpperCase);
  }

  /// What is wrong and what could be written instead.
  public String say(Issue issue) {
    return (say(issue.reason()) + " " + say(issue.hint())).strip();
  }

  /// A text of the catalog with its numbers as this country writes them: those in Spanish stand as
  /// Peru writes them, each other language writes in one way.
  public String regional(String text) {
    NumberStyle style = numbers();
    return isSpanish() && style.decimal().equals(",")
        ? WRITTEN
            .matcher(text)
            .replaceAll(
                number ->
                    number.group("whole").replace(",", style.group())
                        + Optional.ofNullable(number.group("rest"))
                            .map(rest -> style.decimal() + rest)
                            .orElse(""))
        : text;
  }

  private boolean isSpanish() {
    return Locale.forLanguageTag(language).getLanguage().equals("es");
  }

  public NumberStyle numbers() {
    return NumberStyle.of(language).rounding(rounding);
  }

  /// The words of the frame around the results.
  public Labels labels() {
    Map<String, String> byKey = new HashMap<>();
    Labels.keys().forEach(key -> byKey.put(key, text(key)));
    return new Labels(byKey);
  }

  /// A share from 0 to 1 as percent without decimals.
  public String percent(double share) {
    return numbers().format(share * 100, 0, "%");
  }

  /// A share from 0 to 1 that somebody stated, as percent with the decimals that it has, two at
  /// most.
  public String statedPercent(double share) {
    double percent = share * 100;
    int decimals = 0;
    while (decimals < 2
        && Math.abs(percent - Math.rint(percent * Math.pow(10, decimals)) / Math.pow(10, decimals))
            > 1e-9) {
      decimals++;
    }
    return numbers().format(percent, decimals, "%");
  }

  /// A change of a share as percentage points with its sign.
  public String points(double change) {
    String number = numbers().format(change * 100, 1);
    boolean rises = change > 0 && !number.equals(numbers().format(0, 1));
    return (rises ? "+" : "") + number;
  }

  /// A number with so many decimals, as the language writes it.
  public String number(double value, int decimals) {
    return numbers().format(value, decimals);
  }

  /// How the end of a range is written, in words whose numbers are rounded outwards.
  @FunctionalInterface
  public interface EndText {
    String of(double end, Wording outwards);
  }

  /// A range as a person reads it, its ends rounded outwards to the digits in which they are
  /// written; ends that are open are said in words, ends that read alike are said once, and equal
  /// ends are one number as any other.
  public String range(double low, double high, EndText number) {
    if (low == high) {
      return number.of(low, this);
    }
    if (Double.isInfinite(low) && Double.isInfinite(high)) {
      return text("report.value.any");
    }
    if (Double.isInfinite(high)) {
      return text("report.value.atLeast", "low", lower(low, number));
    }
    if (Double.isInfinite(low)) {
      return atMost(high, number);
    }
    String from = lower(low, number);
    String to = upper(high, number);
    return from.equals(to) ? from : text("report.value.between", Map.of("low", from, "high", to));
  }

  /// What is at most so much, rounded up.
  public String atMost(double high, EndText number) {
    return text("report.value.atMost", "high", upper(high, number));
  }

  private String lower(double low, EndText number) {
    return number.of(low, new Wording(texts, language, RoundingMode.FLOOR));
  }

  private String upper(double high, EndText number) {
    return number.of(high, new Wording(texts, language, RoundingMode.CEILING));
  }

  public String name(String framework, Criterion criterion) {
    return text("criterion." + framework + "." + criterion.id() + ".name");
  }

  /// When a framework was issued, and by whom.
  public String edition(Framework framework) {
    return text("framework." + framework.id() + ".edition");
  }

  public String category(String category) {
    return text("category." + category + ".name");
  }

  /// The name of a topic given as `category/topic`.
  public String topic(String path) {
    return text("topic." + path.replace('/', '.') + ".name");
  }

  public String state(State state) {
    return text(sign(state).labelKey());
  }

  public StateCell cell(Judgement judgement) {
    Sign sign = judgement.isLowConfidence() ? Sign.MET_LOW_CONFIDENCE : sign(judgement.state());
    String word = text(sign.labelKey());
    return new StateCell(
        sign, judgement.stated() ? text("report.state.stated", "state", word) : word);
  }

  public StateCell cell(State state) {
    return new StateCell(sign(state), state(state));
  }

  static Sign sign(State state) {
    return switch (state) {
      case MET -> Sign.MET;
      case PARTLY -> Sign.PARTLY;
      case NOT_MET -> Sign.NOT_MET;
      case REPORTED -> Sign.REPORTED;
      case NOT_APPLICABLE -> Sign.NOT_APPLICABLE;
      case NO_DATA -> Sign.NO_DATA;
      case HIDDEN -> Sign.HIDDEN;
    };
  }

  /// The figures of this language.
  public FigureText figures() {
    return new FigureText(this);
  }
}
