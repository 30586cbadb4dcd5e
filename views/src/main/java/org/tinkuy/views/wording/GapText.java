package org.tinkuy.views.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.formula.Gap;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.Park;
import org.tinkuy.views.Heading;

/// What is missing, as it would be asked for: of whom, and which cells of which table, by the names
/// that tables and columns have in the language of the reader.
///
/// @param park whose rows are missing
/// @param words the words of one language
public record GapText(Park park, Wording words) {
  /// What is missing in one period, as leases of 2022.
  private static final String IN_PERIOD = "reason.inPeriod";

  /// A row, with or without a column: `flows[T26-lpg,2024].quantity`.
  private static final Pattern CELL = Pattern.compile("(\\w+)\\[([^\\]]*)\\](?:\\.(\\w+))?.*");

  private static final Pattern WORD = Pattern.compile("\\w+");

  /// What only a formula has: a call, or an operator between two names.
  private static final Pattern CALL = Pattern.compile("\\w\\(| [-+*/<>=]+ ");

  /// The group of carriers that a part of a formula reads.
  private static final Pattern GROUP = Pattern.compile("carrier\\.group = (\\w+)");

  /// What a sum takes of the rows of a table: `valueAdded` of `reported(economics where tenant =
  /// who, valueAdded)`.
  private static final Pattern TAKEN =
      Pattern.compile("(?:reported|sum)\\((\\w+)\\b.*, ([^,]+)\\)");

  private static final String REFUSED = "refused";

  private static final String FACTS = "facts";

  /// What stands for the park itself where a row names a firm or body.
  private static final String PARK = "park";

  /// What is missing in short, those of one firm together.
  ///
  /// @param most how many firms and things are named
  public String brief(List<Gap> gaps, int most) {
    return told(gaps, most, false);
  }

  /// What is missing, with the questions that are to be asked.
  ///
  /// @param most how many firms and things are named
  public String full(List<Gap> gaps, int most) {
    return told(gaps, most, true);
  }

  /// One thing that is missing, with the row where it is to be written.
  public String placed(Gap gap) {
    String said = brief(List.of(gap), 1);
    Sentence what = gap.what();
    String place = (what.parts().isEmpty() ? what : what.parts().getFirst()).english();
    return CELL.matcher(place).matches() ? words.labelled(said, place) : said;
  }

  private String told(List<Gap> gaps, int most, boolean questions) {
    SequencedMap<String, SequencedSet<String>> byOwner = new LinkedHashMap<>();
    SequencedSet<String> sets = new LinkedHashSet<>();
    for (Gap gap : refusedLast(gaps)) {
      Missing missing = missing(gap, questions);
      byOwner.computeIfAbsent(missing.owner(), _ -> new LinkedHashSet<>()).add(missing.what());
      if (missing.owner().isEmpty() && isSet(gap.what())) {
        sets.add(missing.what());
      }
    }
    dropWhatFirmsLack(sets, byOwner);
    int named = Wording.named(byOwner.size(), most);
    boolean isAlone = byOwner.values().stream().mapToInt(SequencedSet::size).sum() == 1;
    // what the park itself lacks comes before what firms do, since a value waits for it whatever
    // firms tell, and those that refused all of it come last; what is missing of several firms
    // alike is said once, with all of them behind it
    SequencedMap<Missing.Alike, List<String>> owners = new LinkedHashMap<>();
    byOwner.entrySet().stream()
        .sorted(Comparator.comparing(owner -> !owner.getKey().isEmpty()))
        .limit(named)
        .forEach(
            owner ->
                owners
                    .computeIfAbsent(Missing.alike(owner), _ -> new ArrayList<>())
                    .add(owner.getKey()));
    List<String> shown =
        owners.entrySet().stream()
            .map(missing -> of(missing.getValue(), missing.getKey(), isAlone))
            .sorted(Comparator.comparing(GapText::isQuestion))
            .toList();
    int more = byOwner.size() - named;
    return more > 0
        ? words.text("gaps.more", Map.of("shown", words.list(shown), "more", words.whole(more)))
        : words.list(shown);
  }

  /// What was refused comes behind what nobody has refused, so that those are asked first who may
  /// answer.
  private static List<Gap> refusedLast(List<Gap> gaps) {
    return gaps.stream().sorted(Comparator.comparing(GapText::isRefused)).toList();
  }

  /// Whether the one who could tell has refused to.
  public static boolean isRefused(Gap gap) {
    return gap.reason().equals(REFUSED);
  }

  /// That nobody tells of a thing is said by naming the firms that do not.
  ///
  /// @param sets what a whole set of rows lacks
  private static void dropWhatFirmsLack(
      SequencedSet<String> sets, SequencedMap<String, SequencedSet<String>> byOwner) {
    sets.removeIf(
        what ->
            byOwner.entrySet().stream()
                .noneMatch(owner -> !owner.getKey().isEmpty() && owner.getValue().contains(what)));
    Optional.ofNullable(byOwner.get("")).ifPresent(lacking -> lacking.removeAll(sets));
    byOwner.values().removeIf(SequencedSet::isEmpty);
  }

  private boolean isSet(Sentence what) {
    return !CELL.matcher(what.english()).matches() && part(what).isPresent();
  }

  /// What a firm lacks is parted by commas, so that it ends where the next firm begins; questions
  /// come last, and stand in quotes where more than the question itself is said.
  ///
  /// @param isAlone whether nothing else is missing
  private String of(List<String> owners, Missing.Alike lacking, boolean isAlone) {
    List<String> things =
        lacking.what().stream()
            .sorted(Comparator.comparing(GapText::isQuestion))
            .map(thing -> isAlone && !lacking.hasOwner() ? thing : quoted(thing))
            .toList();
    String what = lacking.hasOwner() ? String.join(", ", things) : words.list(things);
    Names names = Names.of(park);
    List<String> named = owners.stream().filter(owner -> !owner.isEmpty()).map(names::of).toList();
    return named.isEmpty()
        ? what
        : words.text("gaps.of", Map.of("what", what, "owner", String.join(", ", named)));
  }

  /// A question within a list, without the sentences that explain it.
  private String quoted(String thing) {
    return isQuestion(thing)
        ? words.text("gaps.question", "question", thing.substring(0, thing.lastIndexOf('?') + 1))
        : thing;
  }

  /// Something missing.
  ///
  /// @param owner id of the firm or body that could tell; empty where it is the park
  private record Missing(String owner, String what) {
    /// What several firms miss alike; what nobody could tell for the park stands apart from it.
    private record Alike(SequencedSet<String> what, boolean hasOwner) {}

    static Alike alike(Map.Entry<String, SequencedSet<String>> owner) {
      return new Alike(owner.getValue(), !owner.getKey().isEmpty());
    }
  }

  /// What was refused is no gap that the firm will fill when it is asked again, so it says so.
  private Missing missing(Gap gap, boolean questions) {
    Missing missing = missing(gap.what(), questions);
    return isRefused(gap) ? new Missing(missing.owner(), refused(missing.what())) : missing;
  }

  /// Within the brackets of the table where there are any.
  private String refused(String what) {
    return what.endsWith(")")
        ? words.text("gaps.refusedWithin", "what", what.substring(0, what.length() - 1))
        : words.text("gaps.refused", "what", what);
  }

  private Missing missing(Sentence what, boolean questions) {
    if (what.key().equals("reason.ofRow")) {
      Missing row = missing(what.parts().getFirst(), questions);
      return new Missing(row.owner(), part(what.parts().getLast()).orElse(row.what()));
    }
    if (what.key().equals(IN_PERIOD)) {
      return new Missing("", inPeriod(what, words.printed(what.parts().getFirst())));
    }
    Matcher cell = CELL.matcher(what.english());
    if (!what.key().isEmpty() || !cell.matches()) {
      return new Missing("", part(what).orElseGet(() -> plain(what)));
    }
    String owner = owner(cell.group(1), cell.group(2));
    return owner.equals(PARK)
        ? new Missing("", ofPark(cell))
        : new Missing(owner, cell(cell, questions));
  }

  /// A cell, or all cells, of the row that a table has for the park as a whole.
  private String ofPark(Matcher cell) {
    String table = table(cell.group(1));
    String what =
        Optional.ofNullable(cell.group(3))
            .map(
                column ->
                    words.text(
                        "gaps.column",
                        Map.of("column", column(cell.group(1), column), "table", table)))
            .orElse(table);
    return words.text("gaps.ofPark", "what", what);
  }

  private String cell(Matcher cell, boolean questions) {
    String table = cell.group(1);
    if (table.equals(FACTS)) {
      return fact(cell.group(2), questions);
    }
    return Optional.ofNullable(cell.group(3))
        .map(
            column ->
                words.text(
                    "gaps.cell", Map.of("column", column(table, column), "table", table(table))))
        .orElseGet(() -> table(table));
  }

  private String fact(String key, boolean questions) {
    List<String> parts = List.of(key.split(",", -1));
    Optional<String> question =
        parts.stream()
            .flatMap(part -> words.find("fact." + part + ".help").stream())
            .findFirst()
            .filter(_ -> questions);
    return question.map(GapText::inList).orElseGet(() -> words.text("gaps.answer"));
  }

  private static boolean isQuestion(String missing) {
    return missing.contains("?");
  }

  /// A help that is a sentence and no question loses its stop and begins small, since it stands in
  /// a list.
  private static String inList(String help) {
    String open = help.endsWith(".") ? help.substring(0, help.length() - 1) : help;
    return isQuestion(open) ? open : Heading.within(open);
  }

  /// Something of one period, as leases of 2022.
  ///
  /// @param unnamed what it is called where nothing that it reads has a name
  private String inPeriod(Sentence what, String unnamed) {
    String named = part(what.parts().getFirst()).orElse(unnamed);
    return words.printed(Sentence.of(IN_PERIOD, "%s in %s", named, what.parts().getLast()));
  }

  /// What a part of a formula reads, which is all that a person can fill: a set of rows that a
  /// definition names, or of a table the carriers or the column, else the table.
  private Optional<String> part(Sentence part) {
    if (part.key().equals(IN_PERIOD)) {
      return part(part.parts().getFirst()).map(named -> inPeriod(part, named));
    }
    if (!part.key().isEmpty()) {
      return Optional.empty();
    }
    String formula = part.english();
    return WORD.matcher(formula)
        .results()
        .map(MatchResult::group)
        .map(word -> ofTable(word, formula).or(() -> words.find("gaps.set." + word)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> ofTable(String table, String formula) {
    return words
        .find("name.table." + table)
        .map(name -> carriers(formula).or(() -> taken(table, name, formula)).orElse(name));
  }

  /// The group of carriers that a formula reads, by what is asked of it: materials, and not
  /// material.
  private Optional<String> carriers(String formula) {
    Matcher group = GROUP.matcher(formula);
    return group.find()
        ? words.find("gaps.group." + group.group(1)).or(() -> words.find("group." + group.group(1)))
        : Optional.empty();
  }

  /// The cell of a table that a sum takes.
  private Optional<String> taken(String table, String name, String formula) {
    Matcher sum = TAKEN.matcher(formula);
    if (!sum.matches() || !sum.group(1).equals(table)) {
      return Optional.empty();
    }
    return WORD.matcher(sum.group(2))
        .results()
        .map(MatchResult::group)
        .map(column -> findColumn(table, column))
        .flatMap(Optional::stream)
        .findFirst()
        .map(column -> words.text("gaps.cell", Map.of("column", column, "table", name)));
  }

  /// A formula is nothing that a reader could fill: it is said that it has no value.
  private String plain(Sentence what) {
    return what.key().isEmpty() && CALL.matcher(what.english()).find()
        ? words.text("gaps.formula")
        : words.printed(what);
  }

  private String table(String table) {
    return words.find("name.table." + table).orElse(table);
  }

  private String column(String table, String column) {
    return findColumn(table, column).orElse(column);
  }

  private Optional<String> findColumn(String table, String column) {
    return words
        .find("name.column." + table + "." + column)
        .or(() -> words.find("name.column." + column));
  }

  private String owner(String table, String key) {
    Names names = Names.of(park);
    return Optional.ofNullable(park.tables().get(table))
        .flatMap(rows -> rows.find(key))
        .map(row -> row.text("tenant"))
        .filter(id -> !id.isEmpty())
        .or(() -> itself(table, key))
        .or(() -> Optional.of(key.split(",", 2)[0]).filter(names.byId()::containsKey))
        .orElse("");
  }

  /// A row of a table whose rows are things of the park and of no firm, as its utilities, is named
  /// by its id.
  private Optional<String> itself(String table, String key) {
    return Optional.ofNullable(park.tables().get(table))
        .filter(rows -> rows.schema().key().size() == 1)
        .filter(rows -> rows.schema().findField("tenant").isEmpty())
        .flatMap(rows -> rows.find(key))
        .map(_ -> key);
  }
}
