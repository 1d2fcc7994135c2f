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
    Et que son espace gère l'entreprise 111222333 « GARAGE DE LA GARE »
    Et que son espace gère l'entreprise 987654321 « IMPRIMERIE DU PONT »
    Et qu'il est connecté, à l'écran « Espace professionnel »
    Alors l'espace porte, dans n'importe quel ordre, les entreprises :
      | siren     |
      | 000299001 |
      | 111222333 |
      | 987654321 |

  @EXP13-302
  Scénario: Deux personnes d'une même entreprise créent chacune leur espace
    Étant donné un collègue de la même entreprise qui a créé son espace
    Et qu'il est arrivé à l'écran « Identifiants »
    Quand il choisit ses identifiants et remplit le formulaire d'inscription
    Et qu'il clique sur le bouton « Confirmer »
    Et qu'il suit le lien « Activez votre espace abonné »
    Et qu'il active son espace avec le code reçu
    Alors l'écran « Confirmation » s'affiche
