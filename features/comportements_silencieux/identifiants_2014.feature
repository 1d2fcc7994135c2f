# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: Les identifiants mal saisis en 2014
  Une faute de frappe dans l'adresse ou le mot de passe se voit avant que rien ne parte.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Identifiants »

  Règle: Les deux saisies sont les mêmes

    @silencieux @C-013
    Scénario: Deux adresses différentes sont refusées et rien ne part
      Quand il saisit ses identifiants
      Et qu'il saisit « autre@example.org » dans « Confirmer votre adresse électronique : »
      Et qu'il valide
      Alors l'écran « Identifiants » reste affiché et refuse « Confirmer votre adresse électronique : »
      Et sa boîte aux lettres électronique contient 0 message(s)

    @silencieux @C-014
    Plan du scénario: Deux mots de passe différents sont refusés et vidés
      Quand il saisit ses identifiants, avec le mot de passe « Abcdefg7 »
      Et qu'il saisit « <confirmation> » dans « Confirmer votre mot de passe: »
      Et qu'il valide
      Alors l'écran « Identifiants » reste affiché et refuse « Confirmer votre mot de passe: »
      Et la page ne contient pas « Abcdefg7 », même caché
      Et la page ne contient pas « <confirmation> », même caché

      Exemples:
        | confirmation |
        | Abcdefg8     |
        | abcdefg7     |

  Règle: Le portail refuse lui-même une adresse mal formée

    @silencieux @C-015
    Plan du scénario: L'adresse « <adresse> » est refusée sans l'aide du navigateur
      Quand il saisit ses identifiants, avec l'adresse électronique « <adresse> »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Identifiants » reste affiché et refuse « Votre adresse électronique : »

      Exemples:
        | adresse         |
        | abc             |
        | abc@            |
        | @example.org    |
        | a b@example.org |
        | a@example       |

  Règle: Un mot de passe peut être collé

    @silencieux @C-020
    Scénario: Le mot de passe collé dans ses deux champs est accepté
      Quand il saisit ses identifiants
      Et qu'il saisit « Abcdefg7 » dans « Confirmer votre adresse électronique : »
      Et qu'il copie « Confirmer votre adresse électronique : » pour le coller dans « Votre mot de passe : »
      Et qu'il copie « Confirmer votre adresse électronique : » pour le coller dans « Confirmer votre mot de passe: »
      Et qu'il saisit « {adresse électronique} » dans « Confirmer votre adresse électronique : »
      Et qu'il valide
      Alors l'écran « Formulaire d'inscription » s'affiche
