/**
 * Persons, offices, states and bodies: how a text names them, and who is who across articles.
 *
 * <h2>Voices</h2>
 *
 * <p>{@link synoptic.annotate.people.SpeakerNames} names the speakers of one article. {@code
 * ArticlePersons} looks through the whole article first: {@code NameFinder} finds names by rules,
 * {@code Appositives} takes offices and countries from titles and from what stands beside a name. A
 * surname that is also a country, an office or a body is read once more, knowing it. The persons of
 * one surname are a {@code Family}; a surname alone is taken up in three rounds, those with Mr. or
 * Mrs. first, then those with an office, then the others. Of several that fit it means the one
 * named before it, who has that office or sex, who is only ever called by the surname, or who comes
 * first and is most often in full or alone called so; else nobody. In a headline with a capital on
 * nearly every word ({@code NameTokens}) verbs and small words end a name. {@code OfficeWords} is
 * what a phrase beside a name leaves of an office. An office goes to the only person who holds it
 * there, or the one of them who spoke last; <i>he</i> or <i>she</i> to the person who spoke last,
 * the only one spoken of nearby or the subject of the last paragraph that names anybody, never to
 * somebody whom the quotation itself names, or to whoever spoke last without being known by name
 * (<i>the resident</i>, <i>Vale</i> of whom the article has the surname alone); <i>who</i> to the
 * person or persons before it; <i>they</i> and <i>it</i> to the only body or group of the
 * paragraph, <i>the company</i> and the like to the body that spoke last ({@code BodiesAgain}).
 * {@code CompanyNames} tells a company from a surname by what stands beside it in the article,
 * {@code Abbreviations} knows what NRA, N.R.A. or the Times are short for in the article, {@code
 * Accounts} whose an account is. What stays open keeps its own words.
 *
 * <p>A person is told by a forename of two lists (those of the second, of other countries, are
 * surnames too and tell only before another name), by initials, a title, an office before or behind
 * the name, or by what only persons have beside them ({@code , who}, an age). Of words that are
 * things as well ({@code Hall}) no more than that makes a surname. {@code BodyWords} has the names
 * of bodies that look like persons'.
 *
 * <p>{@link synoptic.annotate.people.Voices} joins the speakers of all articles: blocks by {@code
 * SpellingKey}, shorter names (initials, left out middle names, short forms) go to the only longer
 * one that they fit ({@code SurnameGroup}), those with a <i>Jr.</i> to the one without who holds
 * the same office, offices to who held them within a year ({@code OfficeHolders}). A surname alone
 * is that of the only person whom sex, office and country allow; else of the one who speaks in an
 * article about the same event ({@code EventsByWords}: two days, four words in ten) or who is named
 * in four times as many articles as all the others together; nobody's where more articles have a
 * body of that name. Bodies with names are one voice; who is only a role (police, lawmakers, a
 * poll) is another in each article, until events tell more. What cannot be decided stays apart,
 * with the article in brackets where the words are the same. {@code people.yaml} comes before all
 * of this, and what stands there under {@code apart} before all else that it says ({@code
 * Partings}). {@code speaker:} looks for the words by which it is told who speaks, not for whom a
 * description mentions.
 *
 * <p>Measured in November 2026: of the 95 speakers in {@code speakers.tsv} 70 get the right name
 * with {@code people.yaml} and 54 without it; nineteen rows name several speakers at once and are
 * out of reach. In libraries of 42 articles of news of 2015 and 2016 the sixty most frequent voices
 * were read by one reader: on articles that nobody had tuned on 53 right, 4 split, 2 joined, 1 none
 * (before these rules 41, 8, 10, 1), on 42 further ones 54, 3, 2, 1 (before 43, 6, 11, 0); on the
 * half that the rules were made with 59, 0, 1, 0. 50,000 made-up speakers take 0.7 to 1.1 s of
 * processor time, warm, and 1.5 to 1.9 s at the first call.
 *
 * <p>Offices, read on articles that had no part in the rules (the 84 of PolNeAR's dev): of 72 of
 * four words or more some 18 were cut, a clause or another's before phrases were read whole, of 77
 * some 7 since.
 *
 * <p>The lists of titles, offices, bodies and states are English and stand in the folder {@code en}
 * of the resources.
 */
package synoptic.annotate.people;
