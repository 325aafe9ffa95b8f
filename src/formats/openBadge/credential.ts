/** An Open Badges 3.0 achievement for one skill at one level. */
export interface OpenBadgeAchievement {
  readonly id: string;
  readonly type: readonly ["Achievement"];
  readonly achievementType: "Competency";
  readonly name: string;
  readonly description: string;
  readonly criteria: { readonly narrative: string };
  readonly humanCode: string;
  readonly version: string;
  readonly inLanguage?: string;
  readonly alignment: readonly {
    readonly type: readonly ["Alignment"];
    readonly targetName: string;
    readonly targetUrl: string;
    readonly targetCode: string;
    readonly targetFramework: string;
    readonly targetType: "CFItem" | "CFRubricCriterionLevel";
  }[];
  readonly resultDescription: readonly {
    readonly id: string;
    readonly type: readonly ["ResultDescription"];
    readonly name: string;
    readonly resultType: "RubricCriterionLevel";
    readonly requiredLevel: string;
    readonly rubricCriterionLevel: readonly {
      readonly id: string;
      readonly type: readonly ["RubricCriterionLevel"];
      readonly name: string;
      readonly level: string;
    }[];
  }[];
}

/** An Open Badges 3.0 credential without a proof. */
export interface OpenBadgeCredential {
  readonly "@context": readonly string[];
  readonly id: string;
  readonly type: readonly ["VerifiableCredential", "OpenBadgeCredential"];
  readonly name: string;
  readonly issuer: { readonly id: string; readonly type: readonly ["Profile"]; readonly name: string };
  readonly validFrom: string;
  readonly validUntil?: string;
  readonly credentialSubject: {
    readonly type: readonly ["AchievementSubject"];
    readonly identifier: readonly {
      readonly type: "IdentityObject";
      readonly identityHash: string;
      readonly identityType: "sourcedId";
      readonly hashed: false;
    }[];
    readonly achievement: OpenBadgeAchievement;
    readonly result: readonly {
      readonly type: readonly ["Result"];
      readonly resultDescription: string;
      readonly achievedLevel: string;
    }[];
  };
  readonly evidence?: readonly {
    readonly type: readonly ["Evidence"];
    readonly id?: string;
    readonly narrative?: string;
  }[];
}
