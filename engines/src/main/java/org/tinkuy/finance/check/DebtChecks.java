package org.tinkuy.finance.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tinkuy.finance.check.Probe.Found;
import org.tinkuy.finance.check.Probe.Slack;
import org.tinkuy.finance.debt.Repayment;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.model.ProjectModel;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.LoanOffer;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.finance.stack.StackLines.DebtLines;

/// Loans: paid as agreed, no more than was sized, no less than the cover that sized it, and the two
/// covers in step.
final class DebtChecks {
  private final Probe probe;
  private final ProjectModel model;

  DebtChecks(Probe probe) {
    this.probe = probe;
    this.model = probe.run().model();
  }

  void all() {
    for (DebtLines loan : model.loans()) {
      service(loan);
      overdrawn(loan);
      asked(loan);
      lifeWorth(loan);
      if (loan.facility().layer().offer().foreign().isPresent()) {
        translated(loan);
      } else {
        lifeCover(loan, model.secured(loan));
      }
    }
    covered();
  }

  private static String id(DebtLines loan) {
    return loan.facility().layer().id();
  }

  /// Service is interest and principal, of nothing else.
  private void service(DebtLines loan) {
    Line service = loan.loan().service();
    probe.always(
        id(loan),
        "service",
        service.type(),
        t ->
            probe.at(service, t)
                - probe.at(loan.loan().interestPaid(), t)
                - probe.at(loan.loan().principal(), t),
        new Slack(Probe.EXACT, probe.scale(service)));
  }

  /// Cash pays all that a loan is due, in its month: cover over twelve months does not see a tax
  /// that outruns the cash of one. A first loss is left out, which is paid last and may lose.
  void unpaid() {
    for (DebtLines loan : model.loans()) {
      if (loan.facility().layer() instanceof Layer.FirstLoss) {
        continue;
      }
      Line lacking = loan.shortfall();
      probe.always(
          id(loan),
          "unpaid",
          lacking.type(),
          t -> probe.at(lacking, t),
          new Slack(Probe.CLOSED, probe.scale(loan.service())));
    }
  }

  /// What is drawn and capitalised stays within what was sized.
  private void overdrawn(DebtLines loan) {
    loan.facility()
        .carried()
        .ifPresent(
            most -> {
              double drawn =
                  probe.series(loan.loan().draw()).total()
                      + probe.series(loan.loan().capitalised()).total();
              double over = Math.max(0, drawn - probe.at(most, 0));
              int last = Math.max(0, loan.facility().terms().window().first() - 1);
              probe.once(
                  id(loan),
                  "overdrawn",
                  most.type(),
                  new Found(last, over),
                  new Slack(Probe.CLOSED, drawn));
            });
  }

  /// A sculpted loan is covered as it was asked, on every date on which lenders test it over twelve
  /// months that loans were paid for while it was owed: by the cash of the case, with the loans
  /// before it, and not by the even cash that sized it. Where those alone ask for more than the
  /// cash bears, it fails though this one is paid nothing: no size of it keeps its cover. What is
  /// told is what this loan lacks, at most what it is owed when the twelve months begin; the rest
  /// is lacking to the loans before it.
  private void asked(DebtLines loan) {
    Optional<Line> asked = sizedBy(loan);
    if (asked.isEmpty()) {
      return;
    }
    List<DebtLines> together = new ArrayList<>(before(loan));
    together.addFirst(loan);
    Line cash =
        loan.facility().layer().head().isFenced()
            ? model.secured(loan)
            : model.stack().orElseThrow().cfads();
    double cover = probe.at(asked.get(), 0);
    int perYear = model.graph().grid().perYear();
    Slack slack = new Slack(Probe.CLOSED, probe.scale(loan.service()));
    probe.always(
        id(loan),
        "asked",
        loan.service().type(),
        t -> {
          int from = t - perYear + 1;
          if (!isTested(together, from, t, slack.scale() * slack.share())) {
            return 0;
          }
          double lacks = due(together, from, t) * cover - sum(cash, from, t);
          return Math.max(0, Math.min(lacks, probe.at(loan.owed(), from - 1)));
        },
        slack);
  }

  /// The cover that a loan was sculpted by; empty where it was not, and where it was sized by the
  /// cover over its life alone, which is held by that.
  private Optional<Line> sizedBy(DebtLines loan) {
    LoanOffer offer = loan.facility().layer().offer();
    return model
        .of()
        .find("layers." + id(loan) + ".cover")
        .filter(_ -> offer.payback().profile() instanceof LoanOffer.Profile.Sculpted)
        .filter(_ -> offer.foreign().isEmpty())
        .map(CaseInput::id)
        .map(model.inputs()::get);
  }

  /// Whether lenders test the twelve months to a date: each half year while a loan is paid back, if
  /// it is owed before them, and something is paid in the first and in the last of them.
  ///
  /// @param together the loan, then those that are paid with it
  /// @param nothing what counts as rounding, in money
  private boolean isTested(List<DebtLines> together, int from, int to, double nothing) {
    DebtLines loan = together.getFirst();
    Repayment.Window window = loan.facility().terms().window();
    int half = Math.max(1, model.graph().grid().perYear() / 2);
    return (to + 1) % half == 0
        && from >= window.first()
        && to <= window.last()
        && probe.at(loan.owed(), from - 1) > nothing
        && IntStream.of(from, to)
            .allMatch(
                t ->
                    together.stream().mapToDouble(each -> probe.at(each.service(), t)).sum()
                        > nothing);
  }

  /// Service and fees of loans from one period to another, both counted.
  private double due(List<DebtLines> loans, int from, int to) {
    double due = 0;
    for (int t = from; t <= to; t++) {
      for (DebtLines loan : loans) {
        due += probe.at(loan.service(), t) + fees(loan, t);
      }
    }
    return due;
  }

  private double sum(Line line, int from, int to) {
    double sum = 0;
    for (int t = from; t <= to; t++) {
      sum += probe.at(line, t);
    }
    return sum;
  }

  /// The fees of a loan that fall due beside its service, from what is paid of each: from its first
  /// principal on, and where no layer pays for a single phase from the end of the works.
  private double fees(DebtLines loan, int period) {
    boolean isOver =
        model
            .find("project.worksOver")
            .filter(_ -> !model.of().stack().orElseThrow().isByPhase(model.of().park().phaseIds()))
            .map(over -> probe.at(over, period) > 0)
            .orElse(false);
    if (!isOver && period < loan.facility().terms().window().first()) {
      return 0;
    }
    List<String> paid = new ArrayList<>();
    for (String word : List.of("commitmentFee", "withheld", "letterFee")) {
      paid.add(id(loan) + "." + word);
    }
    model.stack().orElseThrow().layers().values().stream()
        .filter(
            each ->
                each.layer() instanceof Layer.Guarantee guarantee
                    && guarantee.loan().equals(id(loan)))
        .forEach(each -> paid.add(each.layer().id() + ".guaranteeFee"));
    double sum = 0;
    for (String each : paid) {
      sum += model.find(each).map(line -> probe.at(line, period)).orElse(0.0);
    }
    return sum;
  }

  /// The loans before one that are paid out of the same cash: its cover is that of all together.
  private List<DebtLines> before(DebtLines loan) {
    Layer.Head head = loan.facility().layer().head();
    return model.loans().stream()
        .takeWhile(each -> !each.equals(loan))
        .filter(each -> !(each.facility().layer() instanceof Layer.FirstLoss))
        .filter(
            each -> {
              Layer.Head other = each.facility().layer().head();
              return !head.isFenced()
                  || !other.isFenced()
                  || other.phases().stream().anyMatch(head::pays);
            })
        .toList();
  }

  /// Of one loan, at its own rate.
  private void lifeWorth(DebtLines loan) {
    lifeWorth(
        id(loan),
        new Life(
            model.lifeCover(loan),
            model.secured(loan),
            loan.facility().terms().window().last(),
            loan.owed().type()),
        t -> probe.at(loan.owed(), t - 1),
        t -> probe.at(loan.loan().rate(), t));
  }

  /// What a cover over the life is made of.
  ///
  /// @param cover as it is shown
  /// @param cash that pays
  /// @param last period of the last payment
  /// @param type of what is owed
  private record Life(Line cover, Line cash, int last, LineType type) {}

  /// Cover over the life times what is owed is the worth of the cash until the last payment,
  /// `worth(t) = (cash(t) + worth(t+1)) / (1 + rate(t))`, in every period.
  ///
  /// @param owed at the beginning of each period
  /// @param rate of each period, a share
  private void lifeWorth(String id, Life life, IntToDoubleFunction owed, IntToDoubleFunction rate) {
    double[] worth = new double[probe.periods() + 1];
    for (int t = life.last(); t >= 0; t--) {
      worth[t] = (probe.at(life.cash(), t) + worth[t + 1]) / (1 + rate.applyAsDouble(t));
    }
    probe.always(
        id,
        "lifeWorth",
        life.type(),
        t -> {
          double cover = probe.at(life.cover(), t);
          return Double.isFinite(cover) ? cover * owed.applyAsDouble(t) - worth[t] : 0;
        },
        new Slack(Probe.CLOSED, Math.max(Math.abs(worth[0]), probe.scale(life.cash()))));
  }

  /// With interest on what is owed before, cover over the life in the last period is the cover of
  /// that period; before, it lies between the least and the greatest cover that follow.
  ///
  /// Source: E. R. Yescombe, _Principles of Project Finance_, 12.
  private void lifeCover(DebtLines loan, Line cash) {
    Repayment.Window window = loan.facility().terms().window();
    Line life = model.lifeCover(loan);
    Line service = loan.service();
    double end = probe.at(life, window.last());
    double last = probe.at(cash, window.last()) / probe.at(service, window.last());
    // of a loan that was paid early rounding is left, and no cover
    boolean isPaid = !(probe.at(service, window.last()) > Probe.CLOSED * probe.scale(service));
    if (isPaid || !Double.isFinite(end) || !Double.isFinite(last)) {
      return;
    }
    probe.once(
        id(loan),
        "lastCover",
        LineType.PLAIN,
        new Found(window.last(), end - last),
        new Slack(Probe.CLOSED, Math.abs(last)));
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int t = window.first(); t <= window.last(); t++) {
      if (!(probe.at(service, t) > 0)) {
        return; // cash of a period without service counts over the life and in no cover
      }
      double now = probe.at(cash, t) / probe.at(service, t);
      low = Math.min(low, now);
      high = Math.max(high, now);
    }
    double first = probe.at(life, window.first());
    double outside = Math.max(0, Math.max(first - high, low - first));
    probe.once(
        id(loan),
        "lifeCover",
        LineType.PLAIN,
        new Found(window.first(), outside),
        new Slack(Probe.CLOSED, Math.abs(high)));
  }

  /// A loan in another currency: what is owed at home moves by its flows, each at the rate of its
  /// period, and by what the rate alone has changed, and by nothing else.
  private void translated(DebtLines loan) {
    if (loan.abroad().isEmpty()) {
      return;
    }
    StackLines.Abroad home = loan.abroad().get();
    Line owed = loan.owed();
    Line drawn = model.stack().orElseThrow().layer(id(loan)).drawn();
    probe.always(
        id(loan),
        "translation",
        owed.type(),
        t ->
            probe.at(owed, t)
                - probe.at(owed, t - 1)
                - probe.at(drawn, t)
                - probe.at(home.capitalised(), t)
                + probe.at(home.principal(), t)
                + probe.at(home.prepaid(), t)
                - probe.at(home.loss(), t),
        new Slack(Probe.CLOSED, probe.scale(owed)));
  }

  /// The covers that are shown, of each period and on the dates of tests, reckoned again from cash
  /// and the service of all loans; and that of all loans over the life, which in the period of the
  /// last payment is the cover of that period.
  private void covered() {
    if (model.stack().isEmpty() || model.loans().isEmpty()) {
      return;
    }
    Line cash = model.stack().get().cfads();
    Line rolling = model.stack().get().covers().rolling();
    Line tested = model.stack().get().tested();
    List<DebtLines> loans = model.loans();
    int perYear = model.graph().grid().perYear();
    probe.always(
        "stack",
        "covered",
        LineType.PLAIN,
        t -> {
          int from = Math.max(0, t - perYear + 1);
          double due = due(loans, from, t);
          double cover = sum(cash, from, t) / due;
          double one = due == 0 ? 0 : less(probe.at(rolling, t), cover);
          double other = due == 0 ? 0 : less(probe.at(tested, t), cover);
          return Math.abs(one) > Math.abs(other) ? one : other;
        },
        new Slack(Probe.CLOSED, probe.scale(rolling)));
    model
        .lifeCover()
        .ifPresent(
            life -> {
              lifeWorthOfAll(life, cash);
              lastOfAll(life, cash);
            });
  }

  private static double less(double shown, double cover) {
    return Double.isFinite(shown) ? shown - cover : 0;
  }

  /// Of all loans but a first loss together, at their mean rate by what each is owed.
  private void lifeWorthOfAll(Line life, Line cash) {
    List<DebtLines> loans =
        model.loans().stream()
            .filter(loan -> !(loan.facility().layer() instanceof Layer.FirstLoss))
            .toList();
    IntToDoubleFunction owed =
        t -> loans.stream().mapToDouble(loan -> probe.at(loan.owed(), t - 1)).sum();
    lifeWorth(
        "stack",
        new Life(life, cash, last(loans), cash.type()),
        owed,
        t -> {
          double interest =
              loans.stream()
                  .mapToDouble(
                      loan -> probe.at(loan.owed(), t - 1) * probe.at(loan.loan().rate(), t))
                  .sum();
          double all = owed.applyAsDouble(t);
          return all == 0 ? 0 : interest / all;
        });
  }

  /// The period of the last payment of all.
  private static int last(List<DebtLines> loans) {
    return loans.stream().mapToInt(each -> each.facility().terms().window().last()).max().orElse(0);
  }

  /// Where a loan is owed in another currency or may lose first, the last service is not what was
  /// owed before it with its interest, and nothing is held.
  private void lastOfAll(Line life, Line cash) {
    List<DebtLines> loans = model.loans();
    boolean isPlain =
        loans.stream()
            .noneMatch(
                loan ->
                    loan.facility().layer().offer().foreign().isPresent()
                        || loan.facility().layer() instanceof Layer.FirstLoss);
    int last = last(loans);
    double service = loans.stream().mapToDouble(each -> probe.at(each.service(), last)).sum();
    double end = probe.at(life, last);
    double scale = loans.stream().mapToDouble(each -> probe.scale(each.service())).max().orElse(0);
    if (!isPlain || !(service > Probe.CLOSED * scale) || !Double.isFinite(end)) {
      return;
    }
    double cover = probe.at(cash, last) / service;
    probe.once(
        "stack",
        "lastCover",
        LineType.PLAIN,
        new Found(last, end - cover),
        new Slack(Probe.CLOSED, Math.abs(cover)));
  }
}
