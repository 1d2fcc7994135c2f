# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: Les champs vides des autres écrans en 2014
  Identifiants, blocage, connexion et activation disent eux aussi ce qui manque.

  Contexte:
    Étant donné un usager sans espace professionnel

  Règle: Chaque champ exigé l'est pour lui-même

    @silencieux @C-009
    Plan du scénario: Les identifiants sans « <champ> » sont refusés, les mots de passe vidés
      Étant donné il est arrivé à l'écran « Identifiants »
      Quand il saisit ses identifiants
      Et qu'il vide « <champ> »
      Et qu'il valide
      Alors l'écran « Identifiants » reste affiché et refuse, dans cet ordre :
        | champ      |
        | <champ>    |
        | <entraîné> |
      Et le curseur est dans « <champ> »
      Et la page ne contient pas « {mot de passe} », même caché

      Exemples:
        | champ                        | entraîné                               |
        | Votre adresse électronique : | Confirmer votre adresse électronique : |
        | Votre mot de passe :         | Confirmer votre mot de passe:          |

    @silencieux @C-009
    Plan du scénario: Les identifiants sans « <champ> » sont refusés sur ce seul champ
      Étant donné il est arrivé à l'écran « Identifiants »
      Quand il saisit ses identifiants
      Et qu'il vide « <champ> »
      Et qu'il valide
      Alors l'écran « Identifiants » reste affiché et refuse « <champ> »
      Et « Votre adresse électronique : » porte la valeur « {adresse électronique} »

      Exemples:
        | champ                                  |
        | Confirmer votre adresse électronique : |
        | Confirmer votre mot de passe:          |

    @silencieux @C-009
    Plan du scénario: La connexion sans « <champ> » est refusée
      Étant donné il est arrivé à l'écran « Connexion »
      Quand il saisit « <valeur> » dans « <autre> »
      Et qu'il valide
      Alors l'écran « Connexion » reste affiché et refuse « <champ> »
      Et le curseur est dans « <champ> »

      Exemples:
        | champ                  | autre                  | valeur           |
        | Adresse électronique : | Mot de passe :         | Abcdefg7         |
        | Mot de passe :         | Adresse électronique : | lila@example.org |

    @silencieux @C-009
    Plan du scénario: L'activation sans « <champ> » est refusée
      Étant donné il est arrivé à l'écran « Activation »
      Quand il saisit son adresse électronique et le code reçu
      Et qu'il vide « <champ> »
      Et qu'il valide l'activation
      Alors l'écran « Activation » reste affiché et refuse « <champ> »
      Et le curseur est dans « <champ> »

      Exemples:
        | champ                  |
        | Adresse électronique : |
        | Code d'activation :    |

    @silencieux @C-009
    Scénario: Le blocage sans nouvelle adresse est refusé sur ses deux champs
      Étant donné il est arrivé à l'écran « Blocage certificat »
      Quand il vide « Votre adresse électronique : »
      Et qu'il valide
      Alors l'écran « Blocage certificat » reste affiché et refuse, dans cet ordre :
        | champ                                           |
        | Votre adresse électronique :                    |
        | Confirmer votre nouvelle adresse électronique : |
