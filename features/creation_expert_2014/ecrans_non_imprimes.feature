# language: fr
@creation-expert-2014 @edition-2014
Fonctionnalité: Les écrans que le tutoriel ne montre pas
  La maquette les invente là où le tutoriel les cite ou les suppose : rien n'y est vérifié mot à mot.

  Contexte:
    Étant donné un usager sans espace professionnel

  @ouvert
  Plan du scénario: L'écran « <écran> » existe, de la main de la maquette
    Étant donné l'horloge du portail est au 2014-11-02T10:00:00+01:00
    Et qu'il est arrivé à l'écran « <écran> »
    Alors l'écran « <écran> » présente, dans cet ordre :
      | exigence   | élément | texte   |
      | <exigence> | titre   | <titre> |
      | …          | …       |         |

    Exemples:
      | écran | exigence | titre |
      | Page non reproduite | CAB14-O02 | Page non reproduite |
      | Texte des conditions générales | CAB14-O06 | Conditions générales |
      | Blocage certificat | CAB14-O11 | 2ème étape : créer vos identifiants |
      | Récapitulatif | CAB14-O15 | Votre inscription |
      | Connexion | CAB14-O24 | Accédez à votre espace abonné |
      | Espace professionnel | CAB14-O25 | Votre espace professionnel |
      | Gérer mes services | CAB14-O25 | Gérer mes services |
      | Coordonnées | CAB14-O25 | Vos coordonnées |
      | Adhésion | CAB14-O25 | Demander une adhésion aux services |
      | Comptes bancaires | CAB14-O25 | Comptes bancaires |
      | Mot de passe oublié | CAB14-O26 | Mot de passe oublié |
      | Question de confiance | CAB14-O26 | Question de confiance |
      | Nouveau mot de passe | CAB14-O26 | Nouveau mot de passe |
      | Mot de passe modifié | CAB14-O26 | Mot de passe modifié |
      | Aide | CAB14-O27 | Aide |
      | Mode simplifié | CAB14-O28 | Mode simplifié |
      | Page introuvable | CAB14-O29 | Page introuvable |
