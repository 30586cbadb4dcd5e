package org.tinkuy.views.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tinkuy.figure.Figure;
import org.tinkuy.governance.Conflict;
import org.tinkuy.governance.GovernanceReview;
import org.tinkuy.governance.ManagementModel;
import org.tinkuy.governance.Matter;
import org.tinkuy.governance.Participation;
import org.tinkuy.governance.Power;
import org.tinkuy.governance.RoleHolder;
import org.tinkuy.governance.SelfFinancing;
import org.tinkuy.governance.SocialDuty;
import org.tinkuy.kernel.Period;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Note;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Sign;
import org.tinkuy.views.StateCell;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.Wording;

/// Who may do what, where it collides, what the way of running the park must settle, and how it
/// listens and pays its way.
public final class GovernanceSection {
  private static final Set<Conflict.Kind> OF_POWERS =
      Set.of(
          Conflict.Kind.POWER_UNASSIGNED,
          Conflict.Kind.POWER_DOUBLED,
          Conflict.Kind.POWER_WITHOUT_BASIS);

  private final GovernanceReview review;
  private final Period period;
  private final Wording words;

  /// @param period of what was asked, changed, earned and spent
  public GovernanceSection(GovernanceReview review, Period period, Wording words) {
    this.review = review;
    this.period = period;
    this.words = words;
  }

  public Section section() {
    List<Block> blocks = new ArrayList<>();
    together().values().forEach(same -> blocks.add(finding(same)));
    if (review.bodies().isEmpty()) {
      blocks.add(new Finding(words.text("report.governance.noBodies"), Tone.ATTENTION));
    } else {
      if (review.conflicts().isEmpty()) {
        blocks.add(new Finding(words.text("report.governance.noConflict"), merit()));
      }
      blocks.add(roles());
    }
    blocks.add(
        review.powers().isEmpty() ? new Note(words.text("report.governance.noPowers")) : powers());
    blocks.addAll(
        review
            .model()
            .map(this::model)
            .orElseGet(() -> List.of(new Note(words.text("report.governance.noModel")))));
    blocks.addAll(participation(review.participation()));
    blocks.add(money(review.money()));
    return new Section("governance", words.text("report.governance"), blocks);
  }

  /// Roles that do not collide are a merit only where the powers are told too: what nobody looked
  /// for is not found.
  private Tone merit() {
    return review.powers().isEmpty() ? Tone.NEUTRAL : Tone.GOOD;
  }

  /// What the same bodies do wrong in the same way is one thing to attend to, however many powers
  /// or roles it concerns.
  private Map<Same, List<Conflict>> together() {
    Map<Same, List<Conflict>> together = new LinkedHashMap<>();
    for (Conflict conflict : review.conflicts()) {
      together
          .computeIfAbsent(new Same(conflict.kind(), conflict.bodies()), _ -> new ArrayList<>())
          .add(conflict);
    }
    return together;
  }

  private record Same(Conflict.Kind kind, List<String> bodies) {}

  private Finding finding(List<Conflict> same) {
    Conflict first = same.getFirst();
    List<String> subjects = same.stream().map(this::subject).distinct().toList();
    return new Finding(
        words.text(
            "report.governance.conflict." + first.kind().name(),
            Map.of(
                "bodies", names(first.bodies()),
                "subject", words.list(subjects),
                "count", words.whole(subjects.size()))),
        Tone.ATTENTION);
  }

  private String subject(Conflict conflict) {
    return switch (conflict.kind()) {
      case REGULATOR_OPERATES, REGULATOR_EARNS, SHARES_INCOMPLETE ->
          words.text("role." + conflict.subject());
      case OPERATOR_OVERSEES, POWER_DOUBLED, POWER_UNASSIGNED, POWER_WITHOUT_BASIS ->
          words.text(power(conflict.subject()));
      case CONTRACT_ENDED -> words.day(LocalDate.parse(conflict.subject()));
    };
  }

  private static String power(String power) {
    return "power." + power.replace(' ', '-');
  }

  private String names(List<String> bodies) {
    return words.list(bodies.stream().map(review::name).toList());
  }

  private Table roles() {
    List<Row> rows = new ArrayList<>();
    for (RoleHolder body : review.bodies()) {
      for (RoleHolder.Role role : body.roles()) {
        rows.add(
            Row.of(
                new TextCell(body.name()),
                new TextCell(words.text("nature." + body.nature())),
                new TextCell(words.text("role." + role.role())),
                text(role.share().map(words::percent).orElse("")),
                text(contract(role)),
                text(role.feeBasis())));
      }
    }
    return new Table(
        "governance-roles",
        words.text("report.governance.roles"),
        List.of(
            Column.text(words.text("report.governance.body"), 5),
            Column.text(words.text("report.governance.nature"), 2),
            Column.text(words.text("report.governance.role"), 3),
            Column.number(words.text("report.governance.share"), "", 2),
            Column.text(words.text("report.governance.contract"), 3),
            Column.text(words.text("report.governance.fee"), 4)),
        rows,
        "");
  }

  private String contract(RoleHolder.Role role) {
    if (role.contract().isEmpty()) {
      return "";
    }
    String contract = words.text("contract." + role.contract());
    return role.until()
        .map(
            until ->
                words.text(
                    role.contract().equals("none")
                        ? "report.governance.until"
                        : "report.governance.contractUntil",
                    Map.of("contract", contract, "until", words.day(until))))
        .orElse(contract);
  }

  private Table powers() {
    List<Row> rows = new ArrayList<>();
    for (Power power : review.powers()) {
      String holders =
          words.list(power.holders().stream().map(holder -> review.name(holder.body())).toList());
      String bases =
          words.list(power.holders().stream().map(Power.Holder::basis).distinct().toList());
      rows.add(
          Row.of(
              new TextCell(words.text(power(power.power()))),
              holders.isEmpty()
                  ? new StateCell(Sign.NO_DATA, words.text("report.governance.nobody"))
                  : new TextCell(holders),
              text(bases),
              text(shared(power))));
    }
    return new Table(
        "governance-powers",
        words.text("report.governance.powers"),
        List.of(
            Column.text(words.text("report.governance.power"), 4),
            Column.text(words.text("report.governance.holder"), 5),
            Column.text(words.text("report.governance.basis"), 5),
            Column.text(words.text("report.governance.shared"), 2)),
        rows,
        words.text("report.governance.powers.note"));
  }

  private String shared(Power power) {
    List<Boolean> stated =
        power.holders().stream().map(Power.Holder::shared).flatMap(Optional::stream).toList();
    return stated.isEmpty()
        ? ""
        : words.text(stated.contains(true) ? "explain.truth.yes" : "explain.truth.no");
  }

  private List<Block> model(ManagementModel model) {
    List<Matter> open = review.open();
    String name = words.text("model." + model.name());
    Finding finding =
        open.isEmpty()
            ? new Finding(words.text("report.governance.settled", "model", name), Tone.GOOD)
            : new Finding(
                words.text(
                    "report.governance.unsettled",
                    Map.of(
                        "model",
                        name,
                        "matters",
                        words.list(open.stream().map(this::open).toList()))),
                Tone.ATTENTION);
    return List.of(finding, matters(), duties());
  }

  /// A matter that is open; of the powers those that are, since others may well be assigned.
  private String open(Matter matter) {
    String name = words.text("matter." + matter.subject().name());
    if (matter.standing() == Matter.Standing.REFUTED) {
      return words.text("report.governance.refuted", "matter", name);
    }
    List<String> powers =
        review.conflicts().stream()
            .filter(conflict -> OF_POWERS.contains(conflict.kind()))
            .map(conflict -> words.text(power(conflict.subject())))
            .distinct()
            .toList();
    return matter.subject() != Matter.Subject.POWERS || powers.isEmpty()
        ? name
        : words.text(
            "report.governance.openPowers", Map.of("matter", name, "powers", words.list(powers)));
  }

  private StateCell state(Matter matter) {
    Sign sign =
        switch (matter.standing()) {
          case SETTLED -> Sign.MET;
          case PARTLY -> Sign.PARTLY;
          case OPEN -> Sign.NO_DATA;
          case REFUTED -> Sign.NOT_MET;
        };
    return new StateCell(sign, words.text("report.governance.matter." + matter.standing().name()));
  }

  private Table matters() {
    List<Row> rows =
        review.matters().stream()
            .map(
                matter ->
                    Row.of(
                        new TextCell(words.text("matter." + matter.subject().name())),
                        state(matter)))
            .toList();
    return new Table(
        "governance-matters",
        words.text("report.governance.matters"),
        List.of(
            Column.text(words.text("report.governance.matter"), 6),
            Column.text(words.text("report.criteria.state"), 3)),
        rows,
        words.text("report.governance.matters.note"));
  }

  private Table duties() {
    List<Row> rows = new ArrayList<>();
    for (SocialDuty duty : review.duties()) {
      rows.add(
          Row.of(
              new TextCell(words.text("socialArea." + duty.area().name())),
              new TextCell(words.text("socialArea." + duty.area().name() + ".text")),
              new TextCell(words.text("role." + duty.role())),
              duty.bodies().isEmpty()
                  ? new StateCell(Sign.NO_DATA, words.text("report.governance.nobody"))
                  : new TextCell(names(duty.bodies()))));
    }
    return new Table(
        "governance-social",
        words.text("report.governance.social"),
        List.of(
            Column.text(words.text("report.governance.social.area"), 3),
            Column.text(words.text("report.governance.social.text"), 7),
            Column.text(words.text("report.governance.role"), 3),
            Column.text(words.text("report.governance.body"), 5)),
        rows,
        words.text("report.governance.social.note"));
  }

  /// Who was asked and who has a seat; a sentence where nothing of it is known.
  private List<Block> participation(Participation part) {
    boolean silent =
        isSilent(List.of(part.consultations(), part.consulted(), part.women()))
            && !part.boards().tells()
            && !part.tables().tells();
    if (silent) {
      return List.of(new Note(words.text("report.governance.noParticipation")));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(all(part));
    if (!part.heard().isEmpty()) {
      blocks.add(heard(part));
    }
    return blocks;
  }

  private KeyFigures all(Participation part) {
    String changed =
        isSilent(List.of(part.changed()))
            ? ""
            : words.text(
                "report.governance.changed", "count", words.figures().total(part.changed()));
    return new KeyFigures(
        List.of(
            figure("consultations", words.figures().total(part.consultations()), changed),
            figure("consulted", words.figures().total(part.consulted()), ""),
            figure("women", words.figures().percent(part.women()), ""),
            figure(
                "seats",
                part.boards().community().map(String::valueOf).orElse(FigureText.NONE),
                otherSeats(part))));
  }

  /// Seats beside those of the community on boards.
  private String otherSeats(Participation part) {
    List<String> others = new ArrayList<>();
    part.tables()
        .community()
        .ifPresent(count -> others.add(words.text("report.governance.tableSeats", "count", count)));
    part.boards()
        .women()
        .ifPresent(count -> others.add(words.text("report.governance.womenSeats", "count", count)));
    return words.list(others);
  }

  /// Firms, neighbours and others apart, so that no group hides behind the sum; a group of the
  /// register that was not heard is there too.
  private Table heard(Participation part) {
    List<Row> rows = part.heard().stream().map(this::row).toList();
    boolean dashed =
        rows.stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(new EmptyCell(FigureText.NONE)::equals);
    String through =
        part.committees().isEmpty()
            ? ""
            : words.text("report.governance.heard.through", "bodies", names(part.committees()));
    String dash = dashed ? words.text("report.governance.heard.dash") : "";
    return new Table(
        "governance-heard",
        words.text("report.governance.heard", "period", period.text()),
        List.of(
            Column.text(words.text("report.governance.heard.group"), 4),
            Column.number(words.text("report.governance.heard.consultations"), "", 2),
            Column.number(words.text("report.governance.consulted"), "", 2),
            Column.number(words.text("report.governance.women"), "%", 2),
            Column.number(words.text("report.governance.heard.changed"), "", 3)),
        rows,
        (through + " " + dash).strip());
  }

  private Row row(Participation.Heard group) {
    return Row.of(
        new TextCell(words.text("stakeholderGroup." + group.group())),
        words.figures().sum(group.consultations(), 0, FigureText.NONE),
        words.figures().sum(group.consulted(), 0, FigureText.NONE),
        words.figures().percentCell(group.women()),
        words.figures().sum(group.changed(), 0, FigureText.NONE));
  }

  private static boolean isSilent(List<Figure> figures) {
    return figures.stream().noneMatch(figure -> figure.isHidden() || figure.range().isPresent());
  }

  /// Whether the operator pays its way; a sentence where its accounts say nothing.
  private Block money(SelfFinancing money) {
    boolean anyTold =
        Stream.of(money.revenue(), money.cost()).anyMatch(sum -> sum.isHidden() || sum.tells());
    if (!anyTold && isSilent(List.of(money.ratio(), money.grants()))) {
      return new Note(words.text("report.governance.noMoney"));
    }
    return new KeyFigures(
        List.of(
            figure("ratio", words.figures().percent(money.ratio()), reason(money)),
            figure("revenue", words.figures().amount(money.revenue()), ""),
            figure("cost", words.figures().amount(money.cost()), ""),
            figure("grants", words.figures().percent(money.grants()), "")));
  }

  /// What the share says, or which of its parts nobody told.
  private String reason(SelfFinancing money) {
    if (money.ratio().findValue().isPresent()) {
      return words.text("report.governance.ratio.note");
    }
    if (isUntold(money.cost())) {
      return words.text("report.governance.noCost");
    }
    return isUntold(money.revenue())
        ? words.text("report.governance.noRevenue")
        : words.printed(money.ratio().reason());
  }

  private static boolean isUntold(Figure sum) {
    return !sum.isHidden() && !sum.tells();
  }

  private KeyFigure figure(String key, String value, String note) {
    return new KeyFigure(
        words.text("report.governance." + key, Map.of("period", period.text())), value, "", note);
  }

  private static Cell text(String text) {
    return text.isEmpty() ? new EmptyCell(FigureText.NONE) : new TextCell(text);
  }
}
