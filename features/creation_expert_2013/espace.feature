# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: L'espace professionnel
  L'espace neuf est vide ; il porte ensuite autant d'entreprises que l'usager en gère.

  Contexte:
    Étant donné un usager sans espace professionnel

  @EXP13-022 @EXP13-162
  Scénario: À la première connexion l'espace est vide, quel que soit le SIREN donné à l'inscription
    Sachant qu'il est arrivé à l'écran « Confirmation »
    Quand il suit le lien « Accédez à votre espace abonné »
    Et qu'il se connecte
    Alors l'espace ne porte ni entreprise ni service

  @EXP13-018
  Scénario: Un espace porte plusieurs entreprises
    Étant donné un espace actif sans certificat à son adresse électronique
    Et que son espace gère l'entreprise 000299001 « BOULANGERIE DU PORT »
    Et que son espace gère l'entreprise 987654321 « GARAGE DE LA GARE »
    Et qu'il est connecté, à l'écran « Espace professionnel »
    Alors l'espace porte, dans cet ordre, les entreprises :
      | siren     |
      | 000299001 |
      | 987654321 |

  @EXP13-297
  Scénario: Les informations de l'inscription se retrouvent dans l'espace
    Sachant qu'il est arrivé à l'écran « Confirmation »
    Quand il suit le lien « Accédez à votre espace abonné »
    Et qu'il se connecte
    Et qu'il suit le lien « Gérer mes services »
    Et qu'il suit le lien « Gérer vos coordonnées »
    Alors l'écran « Coordonnées » redonne les renseignements :
      | exigence  | valeur                 |
      | EXP13-297 | {civilité}             |
      | EXP13-297 | {nom}                  |
      | EXP13-297 | {prénom}               |
      | EXP13-297 | {siren}                |
      | EXP13-297 | {raison sociale}       |
      | EXP13-297 | {téléphone}            |
      | EXP13-297 | {adresse électronique} |
      | EXP13-297 | {ville}                |
      | EXP13-297 | {pays}                 |
      | EXP13-297 | {question}             |

  @EXP13-302
  Scénario: Deux personnes d'une même entreprise créent chacune leur espace
    Étant donné un collègue de la même entreprise qui a créé son espace
    Et qu'il est arrivé à l'écran « Récapitulatif »
    Quand il clique sur le bouton « Confirmer »
    Et qu'il suit le lien « Activez votre espace abonné »
    Et qu'il saisit son adresse électronique et le code reçu
    Et qu'il valide l'activation
    Alors l'écran « Confirmation » s'affiche
