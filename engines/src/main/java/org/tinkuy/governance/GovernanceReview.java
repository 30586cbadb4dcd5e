package org.tinkuy.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.figure.Figure;

/// Who may do what in a park, and what follows from it.
///
/// @param bodies each body with the roles that it holds at the end of the period, in the order of
///   their ids; none where the register is empty
/// @param powers each power that somebody must hold; none where the register of powers is empty
/// @param conflicts where they collide
/// @param model how the park is run; empty where it does not say so
/// @param matters what that model must settle
/// @param duties to whom social duties fall in it
/// @param participation how tenants and community take part
/// @param money how far the operator pays its way
public record GovernanceReview(
    List<RoleHolder> bodies,
    List<Power> powers,
    List<Conflict> conflicts,
    Optional<ManagementModel> model,
    List<Matter> matters,
    List<SocialDuty> duties,
    Participation participation,
    SelfFinancing money) {
  public GovernanceReview {
    bodies = List.copyOf(bodies);
    powers = List.copyOf(powers);
    conflicts = List.copyOf(conflicts);
    matters = List.copyOf(matters);
    duties = List.copyOf(duties);
  }

  /// Every figure.
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>(participation.figures());
    figures.addAll(money.figures());
    return figures;
  }

  /// The name of a body, its id where it is not in the register.
  public String name(String body) {
    return bodies.stream()
        .filter(holder -> holder.body().equals(body))
        .map(RoleHolder::name)
        .findFirst()
        .orElse(body);
  }

  /// Matters that are not settled.
  public List<Matter> open() {
    return matters.stream().filter(matter -> !matter.settled()).toList();
  }
}
