package org.tinkuy.views.json;

import java.util.List;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.Verdict;
import org.tinkuy.catalog.Framework;
import org.tinkuy.compliance.Chemicals;
import org.tinkuy.compliance.ComplianceResults;
import org.tinkuy.compliance.Exceedance;
import org.tinkuy.compliance.LimitStanding;
import org.tinkuy.compliance.StripBreach;
import org.tinkuy.compliance.Strips;
import org.tinkuy.compliance.WaterSource;
import org.tinkuy.governance.Conflict;
import org.tinkuy.governance.GovernanceReview;
import org.tinkuy.governance.Matter;
import org.tinkuy.governance.Power;
import org.tinkuy.governance.RoleHolder;
import org.tinkuy.governance.SocialDuty;
import org.tinkuy.policy.ObjectiveStanding;
import org.tinkuy.policy.PolicyInstrument;
import org.tinkuy.policy.PolicyMatrix;
import org.tinkuy.study.Diagnosis;
import org.tinkuy.study.SocialSplit;
import tools.jackson.core.JsonGenerator;

/// The part of a study's JSON that looks at a park from around, and the verdict of its scheme.
final class DiagnosisJson {
  private final JsonGenerator json;
  private final StudyJson study;

  DiagnosisJson(JsonGenerator json, StudyJson study) {
    this.json = json;
    this.study = study;
  }

  void write(Diagnosis around) {
    json.writeObjectPropertyStart("diagnosis");
    json.writeArrayPropertyStart("sets");
    around.sets().forEach(this::set);
    json.writeEndArray();
    json.writeArrayPropertyStart("splits");
    around.splits().forEach(this::split);
    json.writeEndArray();
    policies(around.policies());
    governance(around.governance());
    compliance(around.compliance());
    new MeasuresJson(json, study).write(around.measures());
    json.writeEndObject();
  }

  private void set(Assessment set) {
    json.writeStartObject();
    json.writeStringProperty("framework", set.framework().id());
    json.writeObjectPropertyStart("categories");
    if (set.framework().status() != Framework.Status.INDICATORS) {
      set.current().categories().forEach(category -> study.group(category.name(), category));
    }
    json.writeEndObject();
    json.writeArrayPropertyStart("criteria");
    set.results().forEach(study::criterion);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void split(SocialSplit split) {
    json.writeStartObject();
    json.writeStringProperty("criterion", split.criterion());
    json.writeStringProperty("by", split.by().name());
    json.writeArrayPropertyStart("parts");
    for (SocialSplit.Part part : split.parts()) {
      json.writeStartObject();
      json.writeStringProperty("group", part.group());
      study.figure("value", part.figure());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  void verdict(Verdict verdict) {
    json.writeObjectPropertyStart("verdict");
    json.writeStringProperty("outcome", verdict.outcome().name());
    verdict.tier().ifPresent(tier -> json.writeStringProperty("tier", tier));
    verdict.points().ifPresent(points -> study.figure("points", points));
    standings("gates", verdict.gates());
    standings("vetoes", verdict.vetoes());
    standings("required", verdict.required());
    json.writeArrayPropertyStart("groups");
    for (Verdict.GroupStanding group : verdict.groups()) {
      json.writeStartObject();
      json.writeStringProperty("group", group.group());
      json.writeNumberProperty("needed", group.needed());
      json.writeNumberProperty("met", group.met());
      json.writeNumberProperty("open", group.open());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void standings(String name, List<Verdict.Standing> standings) {
    json.writeArrayPropertyStart(name);
    for (Verdict.Standing standing : standings) {
      json.writeStartObject();
      json.writeStringProperty("criterion", standing.criterion());
      json.writeStringProperty("state", standing.state().name());
      if (standing.disputed()) {
        json.writeBooleanProperty("disputed", true);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void policies(PolicyMatrix matrix) {
    json.writeObjectPropertyStart("policies");
    study.figure("served", matrix.served());
    study.figure("covered", matrix.covered());
    study.figure("divisions", matrix.divisions());
    study.figure("diversity", matrix.diversity());
    json.writeArrayPropertyStart("objectives");
    matrix.objectives().forEach(this::objective);
    json.writeEndArray();
    json.writeArrayPropertyStart("register");
    matrix.register().all().forEach(this::instrument);
    json.writeEndArray();
    ids("unsupported", matrix.unsupported());
    json.writeEndObject();
  }

  private void objective(ObjectiveStanding standing) {
    json.writeStartObject();
    json.writeStringProperty("objective", standing.objective());
    json.writeStringProperty("state", standing.state().name());
    ids("instruments", standing.instruments().stream().map(PolicyInstrument::id).toList());
    json.writeArrayPropertyStart("overlaps");
    for (ObjectiveStanding.Overlap overlap : standing.overlaps()) {
      json.writeStartObject();
      json.writeStringProperty("kind", overlap.kind());
      json.writeStringProperty("topic", overlap.topic());
      ids("instruments", overlap.instruments());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void instrument(PolicyInstrument instrument) {
    json.writeStartObject();
    json.writeStringProperty("id", instrument.id());
    json.writeStringProperty("kind", instrument.kind().word());
    json.writeStringProperty("status", instrument.status());
    json.writeStringProperty("effect", instrument.effect().name());
    json.writeBooleanProperty("ofPark", instrument.known().ofPark());
    ids("supports", instrument.supports());
    json.writeEndObject();
  }

  private void governance(GovernanceReview review) {
    json.writeObjectPropertyStart("governance");
    review.model().ifPresent(model -> json.writeStringProperty("model", model.name()));
    json.writeArrayPropertyStart("bodies");
    for (RoleHolder body : review.bodies()) {
      json.writeStartObject();
      json.writeStringProperty("body", body.body());
      json.writeStringProperty("nature", body.nature());
      ids("roles", body.roles().stream().map(RoleHolder.Role::role).toList());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("powers");
    for (Power power : review.powers()) {
      json.writeStartObject();
      json.writeStringProperty("power", power.power());
      ids("holders", power.holders().stream().map(Power.Holder::body).toList());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("conflicts");
    for (Conflict conflict : review.conflicts()) {
      json.writeStartObject();
      json.writeStringProperty("kind", conflict.kind().name());
      json.writeStringProperty("subject", conflict.subject());
      ids("bodies", conflict.bodies());
      json.writeEndObject();
    }
    json.writeEndArray();
    settled(review);
    json.writeArrayPropertyStart("figures");
    review.figures().forEach(study::figure);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void settled(GovernanceReview review) {
    json.writeArrayPropertyStart("matters");
    for (Matter matter : review.matters()) {
      json.writeStartObject();
      json.writeStringProperty("subject", matter.subject().name());
      json.writeBooleanProperty("settled", matter.settled());
      json.writeStringProperty("standing", matter.standing().name());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("duties");
    for (SocialDuty duty : review.duties()) {
      json.writeStartObject();
      json.writeStringProperty("area", duty.area().name());
      json.writeStringProperty("role", duty.role());
      ids("bodies", duty.bodies());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void compliance(ComplianceResults results) {
    json.writeObjectPropertyStart("compliance");
    json.writeArrayPropertyStart("limits");
    results.limits().forEach(this::limit);
    json.writeEndArray();
    study.figure("substances", results.chemicals().entries());
    study.figure("holders", results.chemicals().holders());
    json.writeArrayPropertyStart("register");
    results.chemicals().substances().forEach(this::substance);
    json.writeEndArray();
    json.writeArrayPropertyStart("waterSources");
    results.waters().sources().forEach(this::source);
    json.writeEndArray();
    study.figure("withdrawn", results.waters().withdrawn());
    study.figure("licensed", results.waters().licensed());
    study.figure("stressed", results.waters().stressed());
    study.figure("harmless", results.waters().harmless());
    strips(results.strips());
    json.writeEndObject();
  }

  private void substance(Chemicals.Substance substance) {
    json.writeStartObject();
    json.writeStringProperty("tenant", substance.tenant());
    json.writeStringProperty("name", substance.name());
    ids("hazards", substance.hazards());
    json.writeStringProperty("most", substance.most().toString());
    json.writeEndObject();
  }

  /// Strips that must stay free; the figures say where nothing is drawn.
  private void strips(Strips strips) {
    json.writeObjectPropertyStart("strips");
    study.figure("plots", strips.plots());
    study.figure("area", strips.area());
    study.figure("share", strips.share());
    json.writeArrayPropertyStart("breaches");
    for (StripBreach breach : strips.breaches()) {
      json.writeStartObject();
      json.writeStringProperty("plot", breach.plot());
      json.writeStringProperty("use", breach.use());
      ids("tenants", breach.tenants());
      study.figure("area", breach.area());
      study.figure("share", breach.share());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /// A source of water; what is not stated is left out.
  private void source(WaterSource source) {
    json.writeStartObject();
    json.writeStringProperty("source", source.id());
    json.writeStringProperty("kind", source.kind());
    json.writeStringProperty("stress", source.stress());
    source
        .withdrawn_m3PerYear()
        .ifPresent(amount -> json.writeNumberProperty("withdrawn_m3PerYear", amount));
    source
        .licence_m3PerYear()
        .ifPresent(amount -> json.writeNumberProperty("licence_m3PerYear", amount));
    source.harmless().ifPresent(harmless -> json.writeBooleanProperty("harmless", harmless));
    json.writeEndObject();
  }

  private void limit(LimitStanding limit) {
    json.writeStartObject();
    json.writeStringProperty("limit", limit.limit());
    json.writeStringProperty("point", limit.sampling().point());
    json.writeStringProperty("parameter", limit.sampling().parameter());
    json.writeStringProperty("bound", limit.bound().upper() ? "max" : "min");
    json.writeNumberProperty("allowed", limit.bound().value().value());
    json.writeStringProperty("unit", limit.bound().value().unit().code());
    limit.bound().ended().ifPresent(day -> json.writeStringProperty("permitEnded", day.toString()));
    json.writeStringProperty("state", limit.state().name());
    json.writeNumberProperty("open", limit.open());
    study.figure("samples", limit.samples());
    study.figure("reached", limit.reached());
    study.figure("share", limit.share());
    json.writeArrayPropertyStart("exceedances");
    for (Exceedance exceedance : limit.exceedances()) {
      json.writeStartObject();
      json.writeStringProperty("on", exceedance.on().toString());
      json.writeNumberProperty("value", exceedance.value().value());
      exceedance
          .withinAgain()
          .ifPresent(day -> json.writeStringProperty("withinAgain", day.toString()));
      ids("events", exceedance.events().stream().map(Exceedance.Event::id).toList());
      if (!exceedance.note().isEmpty()) {
        json.writeStringProperty("note", exceedance.note());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void ids(String name, List<String> ids) {
    json.writeArrayPropertyStart(name);
    ids.forEach(json::writeString);
    json.writeEndArray();
  }
}
