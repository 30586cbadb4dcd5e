package org.tinkuy.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinkuy.governance.Bodies.body;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tinkuy.governance.Matter.Subject;

/// How parks are run and what that asks for.
class ManagementModelTest {
  @Test
  void aParkThatDoesNotSayHowItIsRunHasNoModel() {
    assertThat(ManagementModel.of("", List.of(body("a", "operator concession")))).isEmpty();
    assertThat(ManagementModel.of("cooperative", List.of())).isEmpty();
  }

  @Test
  void onlyAContractedOperatorMakesAPublicParkACompanys() {
    assertThat(ManagementModel.of("public", List.of(body("a", "operator none"))))
        .contains(ManagementModel.PUBLIC);
    assertThat(ManagementModel.of("public", List.of(body("a", "operator"))))
        .contains(ManagementModel.PUBLIC);
    assertThat(ManagementModel.of("public", List.of(body("a", "serviceProvider BOT"))))
        .contains(ManagementModel.PUBLIC);
    assertThat(ManagementModel.of("public", List.of(body("a", "operator management"))))
        .contains(ManagementModel.COMPANY);
    assertThat(ManagementModel.of("private", List.of(body("a", "operator management"))))
        .contains(ManagementModel.PRIVATE);
  }

  /// A contract with private parties is settled wherever there is one, a public budget wherever the
  /// state pays.
  @Test
  void everyModelSettlesOwnersOperatorAndPowersAndItsOwnRisks() {
    for (ManagementModel model : ManagementModel.values()) {
      assertThat(model.matters())
          .contains(Subject.OWNERS, Subject.OPERATOR, Subject.POWERS)
          .doesNotHaveDuplicates();
    }
    Set<ManagementModel> contracted = EnumSet.of(ManagementModel.PRIVATE, ManagementModel.JOINT);
    for (ManagementModel model : ManagementModel.values()) {
      boolean contract = contracted.contains(model);
      assertThat(model.matters().containsAll(List.of(Subject.CONTRACT, Subject.TERM, Subject.FEE)))
          .isEqualTo(contract);
      assertThat(model.matters().contains(Subject.BUDGET)).isEqualTo(!contract);
    }
    assertThat(ManagementModel.JOINT.matters()).contains(Subject.RISKS);
  }

  @Test
  void theRegulatorAnswersForImpactsWhoeverRunsThePark() {
    for (ManagementModel model : ManagementModel.values()) {
      assertThat(SocialDuty.role(SocialDuty.Area.IMPACTS, model)).isEqualTo("regulator");
      assertThat(SocialDuty.role(SocialDuty.Area.SERVICES, model)).isEqualTo("operator");
    }
    assertThat(SocialDuty.role(SocialDuty.Area.COMMUNITIES, ManagementModel.PUBLIC))
        .isEqualTo("owner");
    assertThat(SocialDuty.role(SocialDuty.Area.INFRASTRUCTURE, ManagementModel.PRIVATE))
        .isEqualTo("developer");
  }
}
