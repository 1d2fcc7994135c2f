# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: L'espace d'une entreprise
  Le menu, l'usager et son mot de passe, la messagerie, l'aide et le dossier de l'entreprise.

  Contexte:
    Étant donné il est arrivé à l'écran « Espace d'une entreprise »

  # L'ordre des blocs n'est pas le même d'une impression à l'autre : chaque bloc a sa table.
  Scénario: L'écran porte le bandeau, le menu et ce qui désigne l'usager
    Alors l'écran « Espace d'une entreprise » présente, dans cet ordre :
      | exigence             | élément  | texte                                                      |
      | CHG23-057            | lien     | AIDE                                                       |
      | CHG23-058            | titre    | PROFESSIONNELS                                             |
      | CHG23-059            | lien     | GÉRER                                                      |
      | CHG23-059            | lien     | CONSULTER                                                  |
      | CHG23-059            | lien     | DÉCLARER                                                   |
      | CHG23-059            | lien     | PAYER                                                      |
      | CHG23-059            | lien     | DÉMARCHES                                                  |
      | CHG23-059            | lien     | MESSAGERIE                                                 |
      | CHG23-060            | consigne | /Espace professionnel > (Créer\|Accéder à) mon compte sur/ |
      | CHG23-060            | lien     | portailpro.gouv                                            |
      | CHG23-061            | consigne | {civilité abrégée} {prénom} {NOM}                          |
      | CHG23-062            | consigne | /Abonné ?: \d{14}/                                         |
      | CHG23-063, CHG23-064 | consigne | /Expiration du mot de passe : \d{2}/\d{2}/\d{4}/           |
      | CHG23-065            | consigne | Espace pro.                                                |
      | CHG23-065            | consigne | Impots.gouv.fr                                             |
      | CHG23-066            | lien     | Quitter                                                    |
      | …                    | …        |                                                            |

  @CHG23-059
  Scénario: Le menu compte six entrées, sans celle des dossiers
    Alors juste après le dernier « PROFESSIONNELS », les liens sont, dans cet ordre et sans rien de plus :
      | exigence  | lien       |
      | CHG23-059 | GÉRER      |
      | CHG23-059 | CONSULTER  |
      | CHG23-059 | DÉCLARER   |
      | CHG23-059 | PAYER      |
      | CHG23-059 | DÉMARCHES  |
      | CHG23-059 | MESSAGERIE |

  Scénario: La messagerie a son bloc
    Alors l'écran « Espace d'une entreprise » présente, dans cet ordre :
      | exigence  | élément | texte                                    |
      | CHG23-067 | titre   | Messagerie                               |
      | CHG23-068 | lien    | Adresse électronique de l'entreprise [+] |
      | CHG23-069 | lien    | En savoir plus                           |
      | …         | …       |                                          |

  Scénario: L'aide et le droit à l'erreur ont leur place
    Alors l'écran « Espace d'une entreprise » présente, dans cet ordre :
      | exigence  | élément  | texte                                 |
      | CHG23-070 | lien     | Aide : tous les pas-à-pas             |
      | CHG23-071 | consigne | Connaissez-vous le droit à l'erreur ? |
      | CHG23-072 | consigne | En savoir plus :                      |
      | CHG23-072 | lien     | OUPS.GOUV.FR                          |
      | CHG23-073 | consigne | Vous avez droit à l'erreur            |
      | …         | …        |                                       |

  Scénario: Le dossier de l'entreprise est celui que l'on gère
    Alors l'écran « Espace d'une entreprise » présente, dans cet ordre :
      | exigence             | élément  | texte                    |
      | CHG23-074, CHG23-056 | titre    | DOSSIER COURANT          |
      | CHG23-075            | consigne | SIREN 000299001          |
      | CHG23-076            | consigne | SARL MARTIN DISTRIBUTION |
      | …                    | …        |                          |
