# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: Toutes les erreurs en une fois en 2014
  Qui valide un écran vide apprend du premier coup tout ce qui manque.

  Contexte:
    Étant donné un usager sans espace professionnel

  @silencieux @C-011
  Scénario: Le formulaire vide dit ses sept champs manquants
    Étant donné il est arrivé à l'écran « Formulaire d'inscription »
    Quand il vide « Pays : »
    Et qu'il valide
    Alors l'écran « Formulaire d'inscription » reste affiché et refuse, dans cet ordre :
      | champ                      |
      | Nom :                      |
      | Prénom :                   |
      | S.I.R.E.N. ou équivalent : |
      | Numéro de téléphone :      |
      | Ville :                    |
      | Pays :                     |
      | Réponse :                  |
    Et le curseur est dans « Nom : »

  @silencieux @C-011
  Scénario: La connexion vide dit ses deux champs manquants
    Étant donné il est arrivé à l'écran « Connexion »
    Quand il valide
    Alors l'écran « Connexion » reste affiché et refuse, dans cet ordre :
      | champ                  |
      | Adresse électronique : |
      | Mot de passe :         |

  @silencieux @C-011
  Scénario: L'activation vide dit ses deux champs manquants
    Étant donné il est arrivé à l'écran « Activation »
    Quand il valide l'activation
    Alors l'écran « Activation » reste affiché et refuse, dans cet ordre :
      | champ                  |
      | Adresse électronique : |
      | Code d'activation :    |

  @silencieux @C-011
  Scénario: Les identifiants vides disent leurs quatre champs manquants
    Étant donné il est arrivé à l'écran « Identifiants »
    Quand il valide
    Alors l'écran « Identifiants » reste affiché et refuse, dans cet ordre :
      | champ                                  |
      | Votre adresse électronique :           |
      | Confirmer votre adresse électronique : |
      | Votre mot de passe :                   |
      | Confirmer votre mot de passe:          |

  @silencieux @C-011
  Scénario: Deux erreurs de natures différentes sont dites ensemble
    Étant donné il est arrivé à l'écran « Formulaire d'inscription »
    Quand il remplit le formulaire d'inscription
    Et qu'il saisit « 12345678 » dans « S.I.R.E.N. ou équivalent : »
    Et qu'il saisit « abc » dans « Numéro de téléphone : »
    Et qu'il valide
    Alors l'écran « Formulaire d'inscription » reste affiché et refuse, dans cet ordre :
      | champ                      |
      | S.I.R.E.N. ou équivalent : |
      | Numéro de téléphone :      |

  @silencieux @C-009 @C-012
  Scénario: Les conditions non acceptées arrêtent la démarche
    Étant donné il est arrivé à l'écran « Conditions générales »
    Quand il valide
    Alors l'écran « Conditions générales » reste affiché et refuse « Je reconnais avoir pris connaissance des conditions générales et les accepte sans restriction. »

  @silencieux @C-012 @C-041
  Scénario: Sans avoir accepté, les identifiants restent hors d'atteinte
    Étant donné il connaît l'adresse de l'écran « Identifiants »
    Et qu'il est arrivé à l'écran « Conditions générales »
    Quand il valide
    Et qu'il ouvre directement cette adresse
    Alors l'écran « Conditions générales » s'affiche
