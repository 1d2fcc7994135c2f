# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Ce qui a changé, et ce qui n'a pas changé
  Ce que l'usager a coché et validé change ; ce qu'il abandonne ne change pas.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique
    Et qu'il est connecté, à l'écran « Modification des identifiants »

  @CHG23-007 @CHG23-010
  Scénario: Le mot de passe seul a changé
    Quand il demande à changer son mot de passe pour « {nouveau mot de passe} »
    Et qu'il ouvre l'écran « Authentification » par son adresse
    Et qu'il se connecte avec l'adresse électronique « {adresse électronique} » et le mot de passe « {nouveau mot de passe} »
    Alors l'écran « Espace sans entreprise » s'affiche

  @CHG23-007 @CHG23-010
  Plan du scénario: Après avoir changé <quoi>, « <mot> » ouvre l'espace à la nouvelle adresse
    Quand il demande à changer <quoi>
    Et qu'il clique sur le bouton « OK »
    Et qu'il clique sur le bouton « Votre espace professionnel »
    Et qu'il clique sur le bouton « Activer mon espace / mes services »
    Et qu'il active le changement avec le code reçu
    Et qu'il ouvre l'écran « Authentification » par son adresse
    Et qu'il se connecte avec l'adresse électronique « {nouvelle adresse électronique} » et le mot de passe « <mot> »
    Alors l'écran « Espace sans entreprise » s'affiche

    Exemples:
      | quoi                                                              | mot                    |
      | son adresse électronique pour « {nouvelle adresse électronique} » | {mot de passe}         |
      | son adresse électronique et son mot de passe                      | {nouveau mot de passe} |

  @CHG23-198
  Plan du scénario: Après « Quitter », le mot de passe « <mot> » mène à l'écran « <écran> »
    Quand il coche « Saisir mon nouveau mot de passe : »
    Et qu'il saisit « {nouveau mot de passe} » dans « Nouveau mot de passe »
    Et qu'il saisit « {nouveau mot de passe} » dans « Confirmez votre nouveau mot de passe »
    Et qu'il suit le lien « Quitter »
    Et qu'il ouvre l'écran « Modification des identifiants » par son adresse
    Et qu'il se connecte avec l'adresse électronique « {adresse électronique} » et le mot de passe « <mot> »
    Alors l'écran « <écran> » s'affiche

    Exemples:
      | mot                    | écran                  |
      | {mot de passe}         | Espace sans entreprise |
      | {nouveau mot de passe} | Authentification       |

  @CHG23-212
  Plan du scénario: Après « Annuler », le mot de passe « <mot> » mène à l'écran « <écran> »
    Quand il coche « Saisir mon nouveau mot de passe : »
    Et qu'il saisit « {nouveau mot de passe} » dans « Nouveau mot de passe »
    Et qu'il saisit « {nouveau mot de passe} » dans « Confirmez votre nouveau mot de passe »
    Et qu'il clique sur le bouton « Annuler »
    Et qu'il ouvre l'écran « Authentification » par son adresse
    Et qu'il se connecte avec l'adresse électronique « {adresse électronique} » et le mot de passe « <mot> »
    Alors l'écran « <écran> » s'affiche

    Exemples:
      | mot                    | écran                  |
      | {mot de passe}         | Espace sans entreprise |
      | {nouveau mot de passe} | Authentification       |

  @CHG23-212 @CHG23-213
  Plan du scénario: « <bouton> » fait partir <messages> message(s)
    Quand il coche « Modifier mon adresse électronique »
    Et qu'il saisit « {nouvelle adresse électronique} » dans « Nouvelle adresse électronique »
    Et qu'il saisit « {nouvelle adresse électronique} » dans « Confirmez votre nouvelle adresse électronique »
    Et qu'il clique sur le bouton « <bouton> »
    Alors l'écran « Modification des identifiants » reste fermé
    Et la boîte aux lettres électronique de « {nouvelle adresse électronique} » contient <messages> message(s)

    Exemples:
      | bouton                    | messages |
      | Annuler                   | 0        |
      | Valider les modifications | 1        |
