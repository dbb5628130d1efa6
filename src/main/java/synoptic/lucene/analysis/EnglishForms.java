package synoptic.lucene.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * English words that no ending explains: irregular verbs and plurals, and what Britain and America
 * spell otherwise. The lists were written for this program from the forms that English grammars
 * give. A form that is as often a word of its own stays out, as <i>left</i>, <i>lives</i>,
 * <i>leaves</i>, <i>bases</i>, <i>wound</i> and <i>media</i> do.
 */
final class EnglishForms {

  private static final String VERBS =
      """
      arise arose arisen; awake awoke awoken; beat beaten; become became; befall befell befallen;
      begin began begun; behold beheld; bend bent; beset; bite bitten; bleed bled; blow blew blown;
      break broke broken; breed bred; bring brought; build built; burn burnt; burst; buy bought;
      catch caught; choose chose chosen; cling clung; come came; creep crept; deal dealt; dig dug;
      die dying; do did done does; draw drew drawn; dream dreamt; drink drank drunk;
      drive drove driven; dwell dwelt; eat ate eaten; fall fell fallen; feed fed; feel felt;
      fight fought; find found; flee fled; fling flung; fly flew flown; forbid forbade forbidden;
      foresee foresaw foreseen; foretell foretold; forget forgot forgotten; forgive forgave forgiven;
      forgo forwent forgone; forsake forsook forsaken; freeze froze frozen; get got gotten;
      give gave given; go went gone goes; grow grew grown; hang hung; have had has; hear heard;
      hide hid hidden; hold held; keep kept; kneel knelt; know knew known; lay laid; lead led;
      leap leapt; learn learnt; lend lent; lie lying; light lit; lose lost; make made; mean meant;
      meet met; mislead misled; mistake mistook mistaken; misunderstand misunderstood;
      outdo outdid outdone; outgrow outgrew outgrown; overcome overcame; overhear overheard;
      override overrode overridden; overrun overran; oversee oversaw overseen;
      overtake overtook overtaken; overthrow overthrew overthrown; partake partook partaken; pay paid;
      prove proven; rebuild rebuilt; redo redid redone; repay repaid; resell resold;
      retake retook retaken; rewrite rewrote rewritten; ride rode ridden; ring rang rung;
      rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent;
      sew sewn; shake shook shaken; shine shone; shoot shot; show shown; shrink shrank shrunk;
      sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid; sling slung;
      smell smelt; sow sown; speak spoke spoken; speed sped; spell spelt; spend spent; spill spilt;
      spin spun; spit spat; spoil spoilt; spring sprang sprung; stand stood; steal stole stolen;
      stick stuck; sting stung; strike struck stricken; strive strove striven; swear swore sworn;
      sweep swept; swell swollen; swim swam swum; swing swung; take took taken; teach taught;
      tear tore torn; tell told; think thought; throw threw thrown; tie tying; tread trod trodden;
      undergo underwent undergone; understand understood; undertake undertook undertaken;
      undo undid undone; uphold upheld; wake woke woken; wear wore worn; weave wove woven; weep wept;
      win won; withdraw withdrew withdrawn; withhold withheld; withstand withstood; wring wrung;
      write wrote written""";

  private static final String NOUNS =
      """
      alga algae; alumnus alumni; analyse analysis analyses; antenna antennae; apex apices;
      appendix appendices; automaton automata; bacillus bacilli; bacterium bacteria; brother brethren;
      bureau bureaux; bus buses; cactus cacti; calf calves; chateau chateaux; child children;
      consortium consortia; corpus corpora; crisis crises; criterion criteria; curriculum curricula;
      data datum; diagnose diagnosis diagnoses; dwarf dwarves; elf elves; emphasis emphases;
      equilibrium equilibria; erratum errata; focus foci; foot feet; formula formulae; fungus fungi;
      check cheque cheques; gram gramme grammes; program programme programmes;
      gas gases; genus genera; goose geese; half halves; hoof hooves; hypothesis hypotheses;
      index indices; kibbutz kibbutzim; knife knives; larva larvae; loaf loaves;
      louse lice; man men; matrix matrices; memorandum memoranda; metamorphosis metamorphoses;
      millennium millennia; moratorium moratoria; mouse mice; mujahid mujahideen mujahidin;
      nucleus nuclei; oasis oases; ox oxen; parenthesis parentheses; phenomenon phenomena;
      plateau plateaux; prognosis prognoses; quantum quanta; radius radii; referendum referenda;
      scarf scarves; schema schemata; self selves; sheaf sheaves; shelf shelves; spectrum spectra;
      stadium stadia; stimulus stimuli; stratum strata; syllabus syllabi; symposium symposia;
      synopsis synopses; synthesis syntheses; tableau tableaux; terminus termini; thesis theses;
      thief thieves; tooth teeth; ultimatum ultimata; vertebra vertebrae; vertex vertices;
      wharf wharves; wife wives; wolf wolves; woman women""";

  /** Parts of words, as Britain writes them and then as America does. */
  private static final String SPELLINGS =
      """
      arbour arbor; ardour ardor; armour armor; behaviour behavior; candour candor; clamour clamor;
      colour color; demeanour demeanor; endeavour endeavor; favour favor; fervour fervor;
      flavour flavor; glamour glamor; harbour harbor; honour honor; humour humor; labour labor;
      neighbour neighbor; odour odor; parlour parlor; rancour rancor; rigour rigor; rumour rumor;
      saviour savior; savour savor; splendour splendor; succour succor; tumour tumor; valour valor;
      vapour vapor; vigour vigor;
      defence defense; offence offense; pretence pretense; licence license;
      practis practic; manoeuv maneuv;
      anaem anem; anaesth anesth; caesarean cesarean; encyclopaed encycloped; faec fec; gynaec gynec;
      haemo hemo; leukaem leukem; mediaeval medieval; orthopaed orthoped; paediatr pediatr;
      palaeo paleo; diarrhoea diarrhea; foetus fetus; foetal fetal; oesoph esoph; oestrogen estrogen;
      aeroplane airplane; aluminium aluminum; artefact artifact; cosy cozy; counsellor counselor;
      councillor councilor; draught draft; enquir inquir; fulfilment fulfillment;
      enrolment enrollment; instalment installment; jewellery jewelry; judgement judgment;
      acknowledgement acknowledgment; ageing aging; kilogramme kilogram; marvellous marvelous;
      mould mold; moustache mustache; omelette omelet; plough plow;
      pyjamas pajamas; sceptic skeptic; skilful skillful; smoulder smolder; specialit specialt;
      sulph sulf; tranquillity tranquility; wilful willful; woollen woolen; focuss focus;
      traveller traveler; labeller labeler; modeller modeler; canceller canceler;
      marshaller marshaler; signaller signaler; fuell fuel; duell duel; dialled dialed;
      dialling dialing; grey gray; yoghurt yogurt; whisky whiskey""";

  /** Words in {@code -re} that America writes with {@code -er}, without these letters. */
  private static final String ENDING_IN_RE =
      """
      calib; cent; epicent; centimet; fib; goit; kilolit; kilomet; lit; lust; maneuv; meag; met; millilit;
      millimet; mit; och; sab; saltpet; scept; sepulch; somb; spect; theat; tit""";

  /** Words that look like forms of others. */
  private static final String FIXED = "news; herring; evening; beijing; mohammed";

  private static final Map<String, String> BASES = new HashMap<>();
  private static final Map<String, String> AMERICAN = new HashMap<>();

  /** Where a first and a second letter meet, whether a spelling begins so: most words end here. */
  private static final boolean[] BEGINNINGS = new boolean[26 * 26];

  static {
    addBases(VERBS);
    addBases(NOUNS);
    for (String word : entries(FIXED)) {
      BASES.put(word, word);
    }
    for (String pair : entries(SPELLINGS)) {
      String[] both = pair.split(" ");
      AMERICAN.put(both[0], both[1]);
      BEGINNINGS[beginning(both[0], 0)] = true;
    }
    for (String begun : entries(ENDING_IN_RE)) {
      BASES.put(begun + "re", begun + "er");
      BASES.put(begun + "res", begun + "er");
      BASES.put(begun + "red", begun + "ered");
      BASES.put(begun + "ring", begun + "ering");
    }
  }

  /** What may stand before a word that is spelled in two ways: <i>dishonour</i>. */
  private static final List<String> PREFIXES = List.of("", "un", "dis", "mis", "re");

  private static final int SHORTEST_SPELLING = 4;
  private static final int LONGEST_SPELLING = 15;

  /** What America writes with a z and Britain with an s, as long as enough stands before it. */
  private static final List<String> WITH_Z =
      List.of(
          "ize",
          "izes",
          "ized",
          "izing",
          "izer",
          "izers",
          "ization",
          "izations",
          "yze",
          "yzes",
          "yzed",
          "yzing",
          "yzer",
          "yzers");

  private static final int SHORTEST_BEFORE_Z = 3;

  /** A compound of <i>man</i> is longer than <i>Yemen</i>. */
  private static final int SHORTEST_OF_MEN = 6;

  private EnglishForms() {}

  /** Whether a word of the letters a to z has nothing to take away, whatever it ends in. */
  static boolean isFixed(String word) {
    return word.equals(BASES.get(word));
  }

  /**
   * The word that one of the letters a to z is an irregular form or another spelling of, or itself.
   * Of two spellings it is the one that changes fewer words, no matter where they write it.
   */
  static String base(String word) {
    String base = BASES.get(word);
    if (base != null) {
      return base;
    }
    if (word.endsWith("men") && word.length() >= SHORTEST_OF_MEN) {
      return word.substring(0, word.length() - 2) + "an";
    }
    String american = american(word);
    return BASES.getOrDefault(american, withoutUe(withS(american)));
  }

  private static String american(String word) {
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix)) {
        String spelled = american(word, prefix.length());
        if (!spelled.equals(word)) {
          return spelled;
        }
      }
    }
    return word;
  }

  private static String american(String word, int from) {
    if (word.length() - from < SHORTEST_SPELLING || !BEGINNINGS[beginning(word, from)]) {
      return word;
    }
    int longest = Math.min(word.length(), from + LONGEST_SPELLING);
    for (int end = longest; end >= from + SHORTEST_SPELLING; end--) {
      String other = AMERICAN.get(word.substring(from, end));
      if (other != null) {
        return word.substring(0, from) + other + word.substring(end);
      }
    }
    return word;
  }

  private static int beginning(String word, int at) {
    return 26 * (word.charAt(at) - 'a') + word.charAt(at + 1) - 'a';
  }

  private static String withS(String word) {
    int z = word.lastIndexOf('z');
    boolean isOther = z > SHORTEST_BEFORE_Z && WITH_Z.contains(word.substring(z - 1));
    return isOther ? word.substring(0, z) + 's' + word.substring(z + 1) : word;
  }

  /** Of <i>dialogue</i> and the like. */
  private static String withoutUe(String word) {
    int ue = word.lastIndexOf("ogue");
    return ue > 2 && (word.endsWith("ogue") || word.endsWith("ogues") || word.endsWith("ogued"))
        ? word.substring(0, ue + 2) + (word.endsWith("s") ? "s" : word.endsWith("d") ? "ed" : "")
        : word;
  }

  private static void addBases(String forms) {
    for (String entry : entries(forms)) {
      String[] all = entry.split(" ");
      for (int i = 1; i < all.length; i++) {
        BASES.put(all[i], all[0]);
      }
    }
  }

  private static String[] entries(String list) {
    return list.strip().split(";\\s+");
  }
}
