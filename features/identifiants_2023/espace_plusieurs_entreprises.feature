# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: L'espace de plusieurs entreprises
  Le menu s'ouvre par les dossiers ; l'usager choisit parmi ses entreprises.

  Contexte:
    Étant donné il est arrivé à l'écran « Espace de plusieurs entreprises »

  Scénario: L'écran porte le bandeau, le menu et ce qui désigne l'usager
    Alors l'écran « Espace de plusieurs entreprises » présente, dans cet ordre :
      | exigence  | élément  | texte                                                      |
      | CHG23-133 | consigne | impots.gouv.fr                                             |
      | CHG23-133 | lien     | AIDE                                                       |
      | CHG23-133 | titre    | PROFESSIONNELS                                             |
      | CHG23-134 | lien     | DOSSIER                                                    |
      | CHG23-134 | lien     | GÉRER                                                      |
      | CHG23-134 | lien     | CONSULTER                                                  |
      | CHG23-134 | lien     | DÉCLARER                                                   |
      | CHG23-134 | lien     | PAYER                                                      |
      | CHG23-134 | lien     | DÉMARCHES                                                  |
      | CHG23-134 | lien     | MESSAGERIE                                                 |
      | CHG23-135 | consigne | /Espace professionnel > (Créer\|Accéder à) mon compte sur/ |
      | CHG23-135 | lien     | portailpro.gouv                                            |
      | CHG23-136 | consigne | {civilité abrégée} {NOM} {prénom}                          |
      | CHG23-137 | consigne | /Abonné ?: \d{14}/                                         |
      | CHG23-138 | consigne | /Expiration du mot de passe : \d{2}/\d{2}/\d{4}/           |
      | CHG23-139 | consigne | Espace pro.                                                |
      | CHG23-139 | consigne | Impots.gouv.fr                                             |
      | CHG23-140 | lien     | Quitter                                                    |
      | …         | …        |                                                            |

  @CHG23-134
  Scénario: Le menu compte sept entrées, celle des dossiers en tête
    Alors juste après le dernier « PROFESSIONNELS », les liens sont, dans cet ordre et sans rien de plus :
      | exigence  | lien       |
      | CHG23-134 | DOSSIER    |
      | CHG23-134 | GÉRER      |
      | CHG23-134 | CONSULTER  |
      | CHG23-134 | DÉCLARER   |
      | CHG23-134 | PAYER      |
      | CHG23-134 | DÉMARCHES  |
      | CHG23-134 | MESSAGERIE |

  Scénario: L'aide et le droit à l'erreur ont leur place
    Alors l'écran « Espace de plusieurs entreprises » présente, dans cet ordre :
      | exigence  | élément  | texte                                 |
      | CHG23-141 | lien     | Aide : tous les pas-à-pas             |
      | CHG23-142 | consigne | Connaissez-vous le droit à l'erreur ? |
      | CHG23-143 | consigne | En savoir plus :                      |
      | CHG23-143 | lien     | OUPS.GOUV.FR                          |
      | CHG23-144 | consigne | Vous avez droit à l'erreur            |
      | …         | …        |                                       |

  Scénario: « MES DOSSIERS » offre deux liens
    Alors l'écran « Espace de plusieurs entreprises » présente, dans cet ordre :
      | exigence             | élément | texte                  |
      | CHG23-145, CHG23-132 | titre   | MES DOSSIERS           |
      | CHG23-146            | lien    | Choisir un dossier     |
      | CHG23-147            | lien    | Voir tous mes dossiers |
      | …                    | …       |                        |
    Et le bloc « MES DOSSIERS » compte 2 liens
