package org.tinkuy.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tinkuy.catalog.DisclosureRules;
import org.tinkuy.disclosure.AnswerRelease;
import org.tinkuy.disclosure.AnswerShare;
import org.tinkuy.disclosure.Disclosure;
import org.tinkuy.disclosure.DisclosureLedger;
import org.tinkuy.disclosure.HidingRule;
import org.tinkuy.disclosure.OutwardRounding;
import org.tinkuy.disclosure.Release;
import org.tinkuy.disclosure.TableCell;
import org.tinkuy.figure.Audience;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.flows.Circularity;
import org.tinkuy.formula.Term;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Park;
import org.tinkuy.park.RowRef;
import org.tinkuy.solver.Solver;

/// What others than the operator see of the figures of a study. Every audience sees the same
/// aggregates, so that two of them put together tell no more than one; a tenant sees its own
/// figures besides. A figure that nobody decided about is hidden.
final class Sight {
  private static final Sentence CODED =
      Sentence.of(
          "hidden.coded",
          "shown as a range up to its end, so that nobody can tell whether all or none answered"
              + " alike");

  private final Showable.Reader reader;
  private final DisclosureRules rules;
  private final String tenant;
  private final Map<String, Showable> aggregates;
  private final SortedMap<String, HidingRule> hidden;

  private Sight(
      Showable.Reader reader,
      DisclosureRules rules,
      String tenant,
      Map<String, Showable> aggregates,
      SortedMap<String, HidingRule> hidden) {
    this.reader = reader;
    this.rules = rules;
    this.tenant = tenant;
    this.aggregates = aggregates;
    this.hidden = hidden;
  }

  /// What is to be decided.
  ///
  /// @param usual the aggregates of every report, which are decided about first
  /// @param figures the aggregates of this report, each with an id of its own
  /// @param stated what those of them tell whose terms do not say it, by their ids
  record Question(
      Park park,
      List<Figure> usual,
      List<Figure> figures,
      Map<String, List<TableCell>> stated,
      DisclosureRules rules,
      DisclosureRequest asked,
      String period,
      Optional<Solver> solver) {
    boolean isSmall() {
      return park.tenants().size() < rules.get(DisclosureRules.Name.SMALL_PARK);
    }
  }

  /// Decides about the aggregates of every report, then about what this one has besides, with what
  /// the first shows as known.
  static Decision decide(Question question) {
    Decision decision = new Decision(question);
    decision.add(question.usual());
    decision.add(question.figures());
    return decision;
  }

  private static boolean hasNumber(Figure figure) {
    return figure.range().isPresent() || figure.state() == Figure.State.ANSWER;
  }

  /// Whether a figure leaves every number open, which the operator is told as no data: others are
  /// told the same, without what is known of it, and not that something is withheld. A ratio of
  /// circularity is told to the operator all the same.
  private static boolean isAnyNumber(Figure figure) {
    return figure.range().isPresent() && !figure.tells() && !Circularity.isRatio(figure);
  }

  /// A decision about the aggregates of a study, the same for every audience.
  static final class Decision {
    private final Question question;
    private final Showable.Reader reader;
    private final Map<String, Showable> aggregates = new LinkedHashMap<>();
    private final SortedMap<String, HidingRule> hidden = new TreeMap<>();
    private final List<TableCell> open = new ArrayList<>();
    private final List<DisclosureLedger.Entry> told = new ArrayList<>();
    private final List<Disclosure.Input> inputs = new ArrayList<>();

    private Decision(Question question) {
      this.question = question;
      this.reader = new Showable.Reader(question.park(), question.stated());
    }

    private void add(List<Figure> figures) {
      Map<String, Showable> more = new LinkedHashMap<>();
      for (Figure figure : figures) {
        Showable showable = reader.of(figure);
        if (showable.kind() == Showable.Kind.OPEN) {
          open.addAll(showable.sums());
        } else if (hasNumber(figure) && find(aggregates, figure).isEmpty()) {
          more.putIfAbsent(key(aggregates, figure), showable);
        }
      }
      aggregates.putAll(more);
      if (!question.rules().isWhole()) {
        more.keySet().forEach(id -> hidden.put(id, HidingRule.CONTRIBUTORS));
      } else if (!more.isEmpty()) {
        hide(more);
      }
    }

    private void hide(Map<String, Showable> more) {
      List<Release> releases = new ArrayList<>();
      List<AnswerRelease> answers = new ArrayList<>();
      more.forEach((id, each) -> ask(id, each, releases, answers));
      List<DisclosureLedger.Entry> known = new ArrayList<>(question.asked().ledger().entries());
      known.addAll(told);
      Disclosure.Input input =
          new Disclosure.Input(
              releases,
              answers,
              open,
              question.period(),
              new DisclosureLedger(known),
              question.rules(),
              question.solver());
      inputs.add(input);
      hidden.putAll(Disclosure.hide(input));
      for (Release release : releases) {
        if (!hidden.containsKey(release.id())) {
          told.add(
              new DisclosureLedger.Entry(
                  question.rules().text(), question.period(), release.id(), release.cells()));
        }
      }
      for (AnswerRelease each : answers) {
        if (!hidden.containsKey(each.id())) {
          told.add(
              new DisclosureLedger.Entry(
                  question.rules().text(),
                  question.period(),
                  each.id(),
                  List.of(),
                  each.asked(),
                  each.yes()));
        }
      }
    }

    private void ask(
        String id, Showable each, List<Release> releases, List<AnswerRelease> answers) {
      double worth = worth(id) + 1e-6 * (aggregates.size() - releases.size());
      if (each.kind() == Showable.Kind.SUMS) {
        if (question.isSmall() && each.sums().size() > 1) {
          hidden.put(id, HidingRule.SMALL_PARK);
        } else {
          releases.add(new Release(id, each.sums(), worth));
        }
      } else if (question.isSmall()) {
        hidden.put(id, HidingRule.SMALL_PARK);
      } else if (share(each, question.rules()).form() == AnswerShare.Form.STATE) {
        hidden.put(id, HidingRule.FEW_ANSWERS);
      } else {
        answers.add(new AnswerRelease(id, each.owners(), each.yes(), worth));
      }
    }

    /// A total of the park or of its network is missed more than a figure of a criterion, that more
    /// than a part.
    private static double worth(String id) {
      boolean network = id.startsWith("exchange:") && id.indexOf('.') < 0;
      return id.startsWith("park") || network ? 4 : id.endsWith(".value") ? 2 : 1;
    }

    /// What an audience sees.
    Sight of(Audience audience) {
      String tenant =
          switch (audience) {
            case Audience.Operator _, Audience.Public _ -> "";
            case Audience.Tenant(String id) -> id;
          };
      return new Sight(reader, question.rules(), tenant, aggregates, hidden);
    }

    /// What was decided about the figures of this report.
    DisclosureResults results() {
      SortedMap<String, HidingRule> own = new TreeMap<>();
      SortedSet<String> ids = new TreeSet<>();
      for (Figure figure : question.figures()) {
        find(aggregates, figure)
            .filter(key -> !hidden.containsKey(key) || !isAnyNumber(figure))
            .ifPresent(
                key -> {
                  ids.add(figure.id());
                  Optional.ofNullable(hidden.get(key)).ifPresent(why -> own.put(figure.id(), why));
                });
      }
      return new DisclosureResults(question.rules().text(), ids, own, costs(), told, Extracts.NONE);
    }

    private Map<HidingRule, Integer> costs() {
      Map<HidingRule, Integer> costs = new TreeMap<>();
      if (question.asked().costs()) {
        inputs.forEach(
            input ->
                Disclosure.costs(input).forEach((rule, n) -> costs.merge(rule, n, Integer::sum)));
      }
      return costs;
    }
  }

  /// What an aggregate is decided under: its id, or where another framework has another figure of
  /// the same id, one of its own.
  private static String key(Map<String, Showable> aggregates, Figure figure) {
    String key = figure.id();
    while (aggregates.containsKey(key)) {
      key += "'";
    }
    return key;
  }

  private static Optional<String> find(Map<String, Showable> aggregates, Figure figure) {
    String key = figure.id();
    while (aggregates.containsKey(key)) {
      if (Objects.requireNonNull(aggregates.get(key)).figure().equals(figure)) {
        return Optional.of(key);
      }
      key += "'";
    }
    return Optional.empty();
  }

  private static AnswerShare share(Showable each, DisclosureRules rules) {
    return new AnswerShare(each.owners().size(), rules);
  }

  /// What this audience sees of a figure.
  Figure show(Figure figure) {
    Showable own = reader.of(figure);
    if (own.owners().equals(Set.of(tenant))) {
      return own(figure);
    }
    if (!hasNumber(figure)) {
      return Figure.none(figure.id(), figure.state(), Origin.NONE, Sentence.NONE);
    }
    if (own.kind() == Showable.Kind.OPEN) {
      return withRows(figure, _ -> false);
    }
    Optional<String> key = find(aggregates, figure);
    if (key.isEmpty()) {
      HidingRule rule = own.owners().size() == 1 ? HidingRule.ONE_FIRM : HidingRule.MADE_OF_HIDDEN;
      return Figure.hidden(figure.id(), rule.sentence());
    }
    HidingRule rule = hidden.get(key.get());
    if (rule == null) {
      return told(own);
    }
    return isAnyNumber(figure)
        ? Figure.none(figure.id(), Figure.State.NO_DATA, Origin.NONE, Sentence.NONE)
        : Figure.hidden(figure.id(), rule.sentence());
  }

  /// A figure of this audience's own, with those of its rows that are nobody else's: rows of others
  /// and of the park are the operator's.
  Figure own(Figure figure) {
    return withRows(figure, row -> reader.isOfNoneBut(tenant, row));
  }

  /// A figure with the steps that made it, and of their rows those that may be told.
  private static Figure withRows(Figure figure, Predicate<RowRef> isTold) {
    List<Term> terms = figure.origin().terms().stream().map(term -> term.withRows(isTold)).toList();
    return new Figure(
        figure.id(),
        figure.state(),
        figure.range(),
        figure.unit(),
        figure.origin().with(terms),
        figure.reason());
  }

  /// Whether a figure is shown as it is, neither hidden nor stopped short.
  boolean isExact(Figure figure) {
    return !show(figure).isHidden()
        && findShare(figure)
            .flatMap(
                share ->
                    figure.range().map(range -> share.isToldExactly(range.low(), range.high())))
            .orElse(true);
  }

  /// The share of firms that a figure is; empty where it is none.
  Optional<AnswerShare> findShare(Figure figure) {
    return Optional.of(reader.of(figure))
        .filter(each -> each.kind() == Showable.Kind.ANSWERS)
        .map(each -> share(each, rules));
  }

  /// Whether states of few firms may be told at all.
  boolean isSmallPark(Figure figure) {
    return find(aggregates, figure)
        .filter(key -> hidden.get(key) == HidingRule.SMALL_PARK)
        .isPresent();
  }

  /// Whether nothing but this audience's own rows, or nobody's, made a figure.
  boolean isOpen(Figure figure) {
    Showable own = reader.of(figure);
    return own.kind() == Showable.Kind.OPEN || own.owners().equals(Set.of(tenant));
  }

  private Figure told(Showable decided) {
    Figure figure = decided.figure();
    Optional<Figure.Range> known = figure.range();
    if (known.isEmpty()) {
      return Figure.none(figure.id(), figure.state(), Origin.NONE, Sentence.NONE);
    }
    Figure.Range range = known.get();
    if (decided.kind() == Showable.Kind.ANSWERS) {
      return coded(figure, range, share(decided, rules));
    }
    return figure.state() == Figure.State.KNOWN
        ? Figure.known(figure.id(), range.value(), figure.unit(), figure.origin().unnamed())
        : rounded(figure, range);
  }

  private static Figure coded(Figure figure, Figure.Range range, AnswerShare share) {
    double low = range.low() <= share.least() ? 0 : Math.min(range.low(), share.most());
    double high = range.high() >= share.most() ? 1 : Math.max(range.high(), share.least());
    boolean exact = share.isToldExactly(range.low(), range.high());
    if (exact && range.low() == range.high()) {
      return Figure.known(figure.id(), range.value(), figure.unit(), figure.origin().unnamed());
    }
    double value = Math.min(Math.max(range.value(), share.least()), share.most());
    return Figure.uncertain(
        figure.id(),
        exact ? range : new Figure.Range(value, low, high),
        figure.unit(),
        figure.origin().unnamed(),
        exact ? Sentence.NONE : CODED);
  }

  /// The ends of what is uncertain are made of single rows: they are told outwards, to two digits
  /// or whole percents.
  private static Figure rounded(Figure figure, Figure.Range range) {
    boolean share = figure.unit().equals(Unit.ONE) && range.low() >= 0 && range.high() <= 1;
    double low =
        share ? OutwardRounding.lowerShare(range.low()) : OutwardRounding.lower(range.low());
    double high =
        share ? OutwardRounding.upperShare(range.high()) : OutwardRounding.upper(range.high());
    double value = Math.min(Math.max(range.value(), low), high);
    return Figure.uncertain(
        figure.id(),
        new Figure.Range(value, low, high),
        figure.unit(),
        figure.origin().unnamed(),
        OutwardRounding.REASON);
  }
}
