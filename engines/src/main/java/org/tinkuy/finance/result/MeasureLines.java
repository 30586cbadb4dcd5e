package org.tinkuy.finance.result;

import java.util.stream.Stream;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.model.EarlyEndLines;
import org.tinkuy.finance.model.ProjectModel;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.SocietyPlan;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.PreLet;
import org.tinkuy.finance.stack.StackLines;

/// The lines of one run that measures of parties are read off. What is asked with a part is of that
/// product, service or loan alone.
final class MeasureLines {
  private final ProjectRun run;
  private final ProjectModel model;

  MeasureLines(ProjectRun run) {
    this.run = run;
    this.model = run.model();
  }

  /// Lines by their ids; none for those that the model does not need.
  Stream<Line> ids(String... ids) {
    return Stream.of(ids).flatMap(id -> model.find(id).stream());
  }

  Stream<Line> service(String part) {
    return new OperatorStudy(run).lines(part).flatMap(id -> model.find(id).stream());
  }

  Stream<Line> charged(String part) {
    return ids(part + ".revenue");
  }

  Stream<Line> typical(String part) {
    return model.of().extras().society().tenant().stream()
        .flatMap(tenant -> tenant.pays().stream())
        .flatMap(id -> ids("products." + id + ".revenue", "products." + id + ".let"));
  }

  Stream<Line> owed(String part) {
    return model.loans().stream().map(StackLines.DebtLines::owed);
  }

  Stream<Line> unpaid(String part) {
    return model.loans().stream().map(StackLines.DebtLines::shortfall);
  }

  Stream<Line> preLetMet(String part) {
    return ids(PreLet.metId(part), "project.letShare");
  }

  Stream<Line> preLetWaits(String part) {
    return ids(PreLet.waitsId(part), part + ".drawn");
  }

  /// What a loan's reserve holds.
  Stream<Line> reserve(String part) {
    return ids(part + "Reserve.closing");
  }

  Stream<Line> letterFee(String part) {
    return ids(part + ".letterFee");
  }

  Stream<Line> drawn(String part) {
    return layers().map(StackLines.LayerLines::drawn);
  }

  Stream<Line> interestTax(String part) {
    return layers().flatMap(each -> ids(FiscalStudy.withheld(each.layer().id())));
  }

  Stream<Line> paidByState(String part) {
    return ofTheState().map(StackLines.LayerLines::drawn);
  }

  Stream<Line> backToState(String part) {
    return ofTheState().map(StackLines.LayerLines::received);
  }

  Stream<Line> stateLayers(String part) {
    return ofTheState().flatMap(each -> Stream.of(each.drawn(), each.received()));
  }

  /// Taxes, and what the state pays in and has back.
  Stream<Line> ofState(String part) {
    return Stream.of(
            ids("incomeTax.paid", "incomeTax.workersShare", "dividendTax.tax"),
            interestTax(part),
            stateLayers(part))
        .flatMap(lines -> lines);
  }

  Stream<Line> enterprise(String part) {
    return layers()
        .filter(each -> StateEnterprise.isOfIt(each.layer()))
        .flatMap(each -> Stream.of(each.drawn(), each.received()));
  }

  Stream<Line> forResults(String part) {
    return layers()
        .filter(each -> each.layer() instanceof Layer.ResultsPayment)
        .flatMap(each -> ids(each.layer().id() + ".paidForResults"));
  }

  /// What promises of the state are of, and what early ends of a contract would leave it to pay.
  Stream<Line> promised(String part) {
    return Stream.concat(
        model.of().extras().society().promises().stream().flatMap(this::promised),
        EarlyEndLines.find(model).stream()
            .flatMap(lines -> lines.causes().values().stream())
            .map(EarlyEndLines.OfCause::owed));
  }

  /// An amount that is stated by itself is an input.
  private Stream<Line> promised(SocietyPlan.Promise promise) {
    return switch (promise.promised()) {
      case LOAN ->
          model.loans().stream()
              .filter(loan -> loan.facility().layer().id().equals(promise.of()))
              .map(StackLines.DebtLines::owed);
      case LEAST_REVENUE -> ids("products." + promise.of() + ".revenue");
      case AMOUNT -> Stream.empty();
    };
  }

  /// The areas that jobs are counted on.
  Stream<Line> jobs(String part) {
    return model.of().extras().society().jobs().stream()
        .filter(SocietyPlan.Jobs::isPermanent)
        .flatMap(jobs -> ids("products." + jobs.of() + ".let"));
  }

  Stream<Line> takenInZone(String part) {
    return model.of().extras().zone().stream()
        .flatMap(zone -> ids("products." + zone.tenant().product() + ".taken"));
  }

  private Stream<StackLines.LayerLines> layers() {
    return model.stack().stream().flatMap(stack -> stack.layers().values().stream());
  }

  private Stream<StackLines.LayerLines> ofTheState() {
    return layers()
        .filter(each -> FiscalStudy.isOfTheState(each.layer()))
        .filter(each -> !(each.layer() instanceof Layer.ResultsPayment));
  }
}
