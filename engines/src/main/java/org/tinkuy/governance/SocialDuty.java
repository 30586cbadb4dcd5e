package org.tinkuy.governance;

import java.util.List;

/// A social duty and to whom it falls in a way of running a park.
///
/// @param area whom it is for
/// @param role the role that answers for it
/// @param bodies ids of the bodies with that role; none where nobody is named
public record SocialDuty(Area area, String role, List<String> bodies) {
  public SocialDuty {
    bodies = List.copyOf(bodies);
  }

  /// Whom a social duty is for.
  ///
  /// Source: background paper of the conference on industrial parks (Lima, June 2019): policies for
  /// the communities around, for the companies, for the infrastructure and as services, and the
  /// impacts that a park has, inside each way of running it.
  public enum Area {
    COMMUNITIES,
    COMPANIES,
    INFRASTRUCTURE,
    SERVICES,
    IMPACTS
  }

  /// The role that answers for an area: whoever owns speaks for it to its neighbours where the
  /// state runs it or has founded the company, whoever runs it by contract where it is private or
  /// joint; impacts are watched by the regulator in every one. A design of ours.
  static String role(Area area, ManagementModel model) {
    return switch (area) {
      case COMMUNITIES ->
          switch (model) {
            case PUBLIC, COMPANY -> "owner";
            case PRIVATE, JOINT -> "operator";
          };
      case COMPANIES, SERVICES -> "operator";
      case INFRASTRUCTURE ->
          switch (model) {
            case PUBLIC, COMPANY -> "owner";
            case PRIVATE, JOINT -> "developer";
          };
      case IMPACTS -> "regulator";
    };
  }
}
