package synoptic.compare.wording;

/** What a wording does beside telling something. */
public enum Device {
  DOUBT("doubts what is said"),
  PRESUMED("takes it for true"),
  GUILT("implies guilt"),
  HOSTILE("speaks against"),
  PRAISE("speaks for"),
  EUPHEMISM("softens"),
  INTENSITY("heightens"),
  PASSIVE("passive, no agent");

  private final String spoken;

  Device(String spoken) {
    this.spoken = spoken;
  }

  /** In a few words. */
  public String spoken() {
    return spoken;
  }
}
