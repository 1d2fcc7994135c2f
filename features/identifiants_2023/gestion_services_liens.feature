# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Ce que la gestion des services ouvre
  De l'accueil de l'espace à la gestion, et de la gestion à ce que l'usager veut changer.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  @CHG23-167
  Plan du scénario: « <accueil> » mène au même écran de gestion
    Sachant qu'il est arrivé à l'écran « <accueil> »
    Quand il suit le lien « Gérer les services »
    Alors l'écran « Gérer les services » s'affiche

    Exemples:
      | accueil                         |
      | Espace sans entreprise          |
      | Espace d'une entreprise         |
      | Espace de plusieurs entreprises |

  Scénario: Un lien, que la fiche nomme de trois façons, ouvre la modification
    Sachant qu'il est connecté, à l'écran « Gérer les services »
    Quand il suit le lien « Gérer votre adresse électronique de connexion ou votre mot de passe »
    Alors les écrans parcourus sont, dans cet ordre :
      | exigence                                   | écran                         |
      | CHG23-196                                  | Gérer les services            |
      | CHG23-180, CHG23-191, CHG23-261, CHG23-196 | Modification des identifiants |

  @CHG23-172
  Scénario: « Quitter » ferme la session
    Sachant qu'il est connecté, à l'écran « Gérer les services »
    Quand il suit le lien « Quitter »
    Et qu'il ouvre l'écran « Gérer les services » par son adresse
    Alors l'écran « Authentification » s'affiche

  Plan du scénario: Ce que porte l'espace se relit depuis l'écran « <accueil> »
    Sachant qu'il est arrivé à l'écran « <accueil> »
    Quand il note ce que montre l'écran
    Et qu'il suit le lien « Gérer les services »
    Et qu'il suit le lien « Gérer vos coordonnées »
    Alors l'écran « Vos coordonnées » redonne les renseignements :
      | exigence  | valeur                 |
      | CHG23-398 | {NOM}                  |
      | CHG23-398 | {prénom}               |
      | CHG23-398 | {téléphone}            |
      | CHG23-398 | {adresse électronique} |
      | CHG23-398 | {voie}                 |
      | CHG23-398 | {ville}                |
      | CHG23-398 | {pays}                 |
      | CHG23-398 | {question}             |
    Et le numéro d'abonné est resté le même

    Exemples:
      | accueil                         |
      | Espace sans entreprise          |
      | Espace d'une entreprise         |
      | Espace de plusieurs entreprises |

  @ouvert @CHG23-O14
  Plan du scénario: « <lien> » mène à une page qui dit n'être pas reproduite
    Sachant qu'il est connecté, à l'écran « Gérer les services »
    Quand il suit le lien « <lien> »
    Alors l'écran « Page non reproduite » s'affiche

    Exemples:
      | lien                                        |
      | Adhérer aux services en ligne               |
      | En savoir plus (Gérer vos coordonnées)      |
      | Gérer ou consulter vos délégations          |
      | Gérer les comptes bancaires de l'entreprise |
