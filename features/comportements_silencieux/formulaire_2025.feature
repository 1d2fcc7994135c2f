# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Les identifiants du formulaire simplifié
  Deux saisies qui diffèrent ne s'enregistrent pas ; le mot de passe se colle.

  Contexte:
    Étant donné un espace actif sans certificat à l'adresse électronique « Lila@example.org »
    Et qu'il est arrivé à l'écran « Formulaire simplifié »

  @silencieux @C-014
  Plan du scénario: La confirmation « <confirmation> » du mot de passe est refusée
    Quand il remplit le formulaire simplifié
    Et qu'il saisit « Abcdefghij0123456789 » dans « Mot de passe : »
    Et qu'il saisit « <confirmation> » dans « Confirmez votre mot de passe : »
    Et qu'il valide
    Alors l'écran « Formulaire simplifié » reste affiché et refuse « Confirmez votre mot de passe : »
    Et la page ne contient pas « Abcdefghij0123456789 », même caché

    Exemples:
      | confirmation          |
      | abcdefghij0123456789  |
      | Abcdefghij01234567890 |

  @silencieux @C-013
  Scénario: Deux adresses différentes sont refusées
    Quand il remplit le formulaire simplifié
    Et qu'il saisit « autre@example.org » dans « Confirmez votre adresse électronique de connexion : »
    Et qu'il valide
    Alors l'écran « Formulaire simplifié » reste affiché et refuse « Confirmez votre adresse électronique de connexion : »
    Et la boîte aux lettres électronique de « {adresse de l'entreprise} » contient 0 message(s)

  @silencieux @C-020
  Scénario: Le mot de passe se colle dans ses deux champs
    Quand il remplit le formulaire simplifié
    Et qu'il saisit « Abcdefghijklmnopqrst » dans « Nom : »
    Et qu'il vide « Mot de passe : »
    Et qu'il vide « Confirmez votre mot de passe : »
    Et qu'il copie « Nom : » pour le coller dans « Mot de passe : »
    Et qu'il copie « Nom : » pour le coller dans « Confirmez votre mot de passe : »
    Et qu'il valide
    Alors l'écran « Enregistrement » s'affiche
