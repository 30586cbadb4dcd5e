package org.tinkuy.finance.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Sentence;

/// What of the problems of a file stands for itself. What only follows from another problem is left
/// out: it would go away with that one, and sends whoever mends the file to the wrong place.
///
/// - Of problems at one place the first is told, and no doubt about what is wrong anyway.
/// - Where parts stand under their names in place of a list, nothing is said of what they hold.
/// - Where something is named that is written but was refused itself, its own problem is told, and
///   so is an id that is no id in place of those who name it by its right one.
/// - Where a word decides which keys stand beside it and is none, these are not judged.
/// - Where the time of the case is not known, nothing is said to lie outside it.
/// - What holds for an object as a whole is told only of parts that are right.
/// - A key that is misspelt is told where it stands, and neither as missing too nor by what would
///   stand under it; so is a number that a comma cuts in two.
final class RootCauses {
  /// Words that decide which keys an object has and what they may say.
  private static final Set<String> DECIDING = Set.of("kind", "curve", "follows", "form", "early");

  /// Codes of what is judged by such a word.
  private static final Set<String> DECIDED =
      Set.of(
          "entry.unknown",
          "entry.missing",
          "finance.input.unit",
          "finance.case.reference",
          "finance.case.cover",
          "finance.case.delayEarly");

  /// Codes of what names another part of the file. The name is the last of their values: what
  /// stands before it is the key or the part that names it.
  private static final Set<String> NAMING =
      Set.of(
          "finance.case.reference",
          "finance.case.index",
          "finance.case.inputUnknown",
          "finance.case.eventInput",
          "finance.case.tenantPays",
          "finance.stack.named",
          "finance.stack.unknown");

  /// Keys that name parts of one list only.
  private static final Map<String, String> LISTS =
      Map.ofEntries(
          Map.entry("absorption", "absorption"),
          Map.entry("costs", "costs"),
          Map.entry("deflator", "indices"),
          Map.entry("fees", "products"),
          Map.entry("id", "products"),
          Map.entry("phase", "phases"),
          Map.entry("phases", "phases"),
          Map.entry("product", "products"),
          Map.entry("ready", "works"),
          Map.entry("works", "works"));

  private static final String MAYBE = Sentence.maybe(List.of("one")).key();

  private static final Set<String> EXCHANGE =
      Set.of("finance.input.exchange", "finance.case.loanCurrency");

  /// Codes of what asks whether something lies within the time of the case.
  private static final Set<String> TIME =
      Set.of(
          "finance.case.afterEnd",
          "finance.case.beforeStart",
          "finance.case.earlyEndFrom",
          "finance.case.maturity",
          "finance.risk.window",
          "finance.case.life",
          "finance.case.delayLong");

  /// Codes of what holds for all parts of an object together.
  private static final Set<String> WHOLE =
      Set.of(
          "finance.economy.shares",
          "finance.case.eventChange",
          "finance.case.eventIdle",
          "finance.case.eventYears",
          "finance.case.noPhase",
          "finance.case.leaseYear",
          "finance.case.owner",
          "finance.case.together",
          "finance.input.rangeBeside",
          "finance.risk.window");

  private static final Pattern ITEM = Pattern.compile("([A-Za-z]+)\\[(\\d+)](?:\\.(.*))?");

  private final List<Issue> issues;
  private final Mapping root;
  private final Set<String> broken = new HashSet<>();
  private final Set<String> unnamed = new HashSet<>();
  private final Set<String> written = new HashSet<>();

  private RootCauses(List<Issue> issues, Mapping root) {
    this.issues = issues;
    this.root = root;
  }

  /// @param issues of one file, in the order in which they were found
  /// @param root of the file
  static List<Issue> of(List<Issue> issues, Mapping root) {
    return new RootCauses(issues, root).told();
  }

  private List<Issue> told() {
    for (String list : root.entries().keySet()) {
      root.list(list).forEach(item -> id(item).ifPresent(id -> written.add(list + "." + id)));
    }
    issues.stream().filter(Issue::isError).filter(each -> !isNaming(each)).forEach(this::breaks);
    Set<String> wrong =
        issues.stream()
            .filter(Issue::isError)
            .map(each -> each.place().column())
            .collect(Collectors.toSet());
    Set<String> places = new LinkedHashSet<>();
    List<Issue> told = new ArrayList<>();
    for (Issue each : issues) {
      boolean isTold =
          each.isError()
              ? !follows(each) && places.add(at(each))
              : !wrong.contains(each.place().column())
                  && (!TIME.contains(each.code()) || !follows(each))
                  && !isOfBroken(each);
      if (isTold) {
        told.add(each);
      }
    }
    return told.stream().noneMatch(Issue::isError) ? issues : told;
  }

  /// Whether a pair names an input of a part that is refused itself: of one that stands twice it is
  /// not known which range is meant.
  private boolean isOfBroken(Issue issue) {
    return issue.code().equals("finance.case.togetherSure")
        && isBroken(issue.values().getLast(), "");
  }

  private static String at(Issue issue) {
    return issue.place().column().isEmpty() ? issue.toString() : issue.place().column();
  }

  private static Optional<String> id(Node item) {
    return item instanceof Mapping mapping ? mapping.findText("id") : Optional.empty();
  }

  private static boolean isNaming(Issue issue) {
    return NAMING.contains(issue.code()) || EXCHANGE.contains(issue.code());
  }

  /// Remembers the part of a list in which a problem stands.
  private void breaks(Issue issue) {
    Matcher item = ITEM.matcher(issue.place().column());
    if (!item.matches()) {
      return;
    }
    String list = item.group(1);
    List<Node> items = root.list(list);
    int index = Integer.parseInt(item.group(2));
    if (index < items.size()) {
      id(items.get(index)).ifPresent(id -> broken.add(list + "." + id));
    }
    if ("id".equals(item.group(3))) {
      unnamed.add(list);
    }
  }

  private boolean follows(Issue issue) {
    String place = issue.place().column();
    String code = issue.code();
    return isUnlisted(place)
        || (NAMING.contains(code) && isNothing(issue))
        || (EXCHANGE.contains(code) && isBelow("exchange", place))
        || (code.equals("finance.case.phaseEnd")
            && (isBelow("works", place) || isBelow("phases", place) || isNamedAmiss(place)))
        || (TIME.contains(code) && (isAt("start", issue) || isAt("life_yr", issue)))
        || (WHOLE.contains(code) && isBelow(whole(place), place))
        || (code.startsWith("finance.input.")
            && place.endsWith(".range")
            && isBelow(whole(place), place))
        || isUndecided(issue)
        || isMisspelt(issue)
        || isCutByComma(issue);
  }

  /// Whether something stands in a list that is none: its parts are read as keys of one part.
  private boolean isUnlisted(String place) {
    return issues.stream()
        .filter(each -> each.code().equals("finance.case.list"))
        .anyMatch(each -> place.startsWith(each.place().column() + "."));
  }

  /// The object that a problem is about: what stands at a key of a figure is about the figure.
  private static String whole(String place) {
    return place.endsWith(".range") || place.endsWith(".parts") || place.endsWith(".year")
        ? place.substring(0, place.lastIndexOf('.'))
        : place;
  }

  /// Whether something is named that is not there for another reason. Where nothing is named at
  /// all, that is told by itself.
  private boolean isNothing(Issue issue) {
    String name = issue.values().getLast();
    String list =
        issue.code().equals("finance.case.index")
            ? "indices"
            : LISTS.getOrDefault(issue.values().getFirst(), "");
    return name.isEmpty() || isBroken(name, list) || isUnlisted(list + ".");
  }

  /// Whether a name is that of a part which was refused, or may be that of one whose id was.
  ///
  /// @param of the list whose parts can be named; empty where those of several can
  private boolean isBroken(String name, String of) {
    for (String each : broken) {
      String id = each.substring(each.indexOf('.') + 1);
      if (name.equals(id) || name.equals(each) || name.startsWith(each + ".")) {
        return true;
      }
    }
    // a stack is there as a whole or not at all
    boolean isStackBroken =
        unnamed.contains("layers") || broken.stream().anyMatch(RootCauses::isLayer);
    if (isStackBroken && written.contains("layers." + name)) {
      return true;
    }
    String[] steps = name.split("\\.", -1);
    return steps.length == 1
        ? unnamed.stream()
            .filter(list -> of.isEmpty() || of.equals(list))
            .anyMatch(list -> !written.contains(list + "." + name))
        : unnamed.contains(steps[0]) && !written.contains(steps[0] + "." + steps[1]);
  }

  private static boolean isLayer(String name) {
    return name.startsWith("layers.");
  }

  private boolean isNamedAmiss(String place) {
    String layer = place.contains(".") ? place.substring(0, place.lastIndexOf('.')) : place;
    return issues.stream()
        .filter(RootCauses::isNaming)
        .anyMatch(
            each ->
                each.place().column().startsWith(layer + ".phases")
                    || each.place().column().startsWith("works["));
  }

  /// Whether another problem, which stands for itself, is at a part of an object.
  private boolean isBelow(String object, String but) {
    return issues.stream()
        .filter(Issue::isError)
        .map(each -> each.place().column())
        .anyMatch(
            column ->
                !column.equals(but)
                    && (column.startsWith(object + ".") || column.startsWith(object + "[")));
  }

  private boolean isAt(String key, Issue but) {
    return issues.stream()
        .anyMatch(each -> !each.equals(but) && each.isError() && each.place().column().equals(key));
  }

  /// Whether something is missing, or stands where it makes no sense, since a key beside it is
  /// misspelt; or is not found since a whole list stands under a misspelt name.
  private boolean isMisspelt(Issue issue) {
    if (isMisspelling(issue)) {
      return meant(issue).stream().noneMatch(DECIDING::contains)
          && besides(issue)
              .filter(RootCauses::isMisspelling)
              .flatMap(each -> meant(each).stream())
              .anyMatch(DECIDING::contains);
    }
    boolean isOfObject =
        DECIDED.contains(issue.code()) || issue.code().startsWith("finance.input.");
    return (isOfObject && besides(issue).anyMatch(RootCauses::isMisspelling))
        || ((isNaming(issue) || issue.code().equals("finance.case.phaseEnd"))
            && issues.stream().anyMatch(each -> isMisspelling(each) && object(each).isEmpty()));
  }

  /// Whether a number is one of the pieces into which a comma has cut another, `1,1 USD/m3` within
  /// braces: the rest of it stands there as a key that is not known.
  private boolean isCutByComma(Issue issue) {
    return issue.code().startsWith("finance.input.unit")
        && besides(issue)
            .filter(each -> each.code().equals("entry.unknown"))
            .anyMatch(each -> KeyedEntries.isRestOfNumber(each.values().getFirst()));
  }

  /// The known keys like one that is not.
  private static List<String> meant(Issue issue) {
    return List.of(String.join(", ", issue.hint().values()).split(", "));
  }

  /// Whether a key is not known but like one that is.
  private static boolean isMisspelling(Issue issue) {
    return issue.code().equals("entry.unknown") && issue.hint().key().equals(MAYBE);
  }

  /// Problems of the object in which one stands.
  private Stream<Issue> besides(Issue issue) {
    return issues.stream().filter(each -> object(each).equals(object(issue)));
  }

  /// The object of the key at which a problem stands; empty for the file itself.
  private static String object(Issue issue) {
    String place = issue.place().column();
    String key = issue.code().equals("entry.unknown") ? "." + issue.values().getFirst() : "";
    int end =
        key.isEmpty() || !place.endsWith(key)
            ? place.lastIndexOf('.')
            : place.length() - key.length();
    return place.substring(0, Math.max(0, end));
  }

  /// Whether the word is wrong that decides what stands beside it.
  private boolean isUndecided(Issue issue) {
    String place = issue.place().column();
    int dot = place.lastIndexOf('.');
    String object = dot < 0 ? "" : place.substring(0, dot);
    return DECIDED.contains(issue.code())
        && issues.stream()
            .filter(each -> each.code().equals("entry.word"))
            .map(each -> each.place().column())
            .filter(column -> !column.equals(place))
            .anyMatch(
                column -> DECIDING.stream().anyMatch(word -> column.equals(object + "." + word)));
  }
}
