# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Ce qu'ouvre une case cochée
  Une case cochée exige ce qu'elle ouvre.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: Une case cochée exige ce qu'elle ouvre

    @silencieux @C-065 @C-009
    Plan du scénario: L'adresse à changer, sans « <champ> »
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Quand il coche « Modifier mon adresse électronique »
      Et qu'il saisit « neuve@example.org » dans « Nouvelle adresse électronique »
      Et qu'il saisit « neuve@example.org » dans « Confirmez votre nouvelle adresse électronique »
      Et qu'il vide « <champ> »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Modification des identifiants » reste affiché et refuse ces saisies : <refusées>
      Et le curseur est dans « <champ> »
      Et « <autre> » porte la valeur « neuve@example.org »
      Et la boîte aux lettres électronique de « neuve@example.org » contient 0 message(s)

      Exemples:
        | champ                                         | autre                                         | refusées                                                                             |
        | Nouvelle adresse électronique                 | Confirmez votre nouvelle adresse électronique | « Nouvelle adresse électronique », « Confirmez votre nouvelle adresse électronique » |
        | Confirmez votre nouvelle adresse électronique | Nouvelle adresse électronique                 | « Confirmez votre nouvelle adresse électronique »                                    |

    @silencieux @C-065 @C-009
    Plan du scénario: Le mot de passe à changer, sans « <champ> »
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Quand il coche « Saisir mon nouveau mot de passe : »
      Et qu'il saisit « {nouveau mot de passe} » dans « Nouveau mot de passe »
      Et qu'il saisit « {nouveau mot de passe} » dans « Confirmez votre nouveau mot de passe »
      Et qu'il vide « <champ> »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Modification des identifiants » reste affiché et refuse ces saisies : <refusées>
      Et le curseur est dans « <champ> »
      Et la page ne contient pas « {nouveau mot de passe} », même caché
      Et sa boîte aux lettres électronique contient 0 message(s)

      Exemples:
        | champ                                | refusées                                                           |
        | Nouveau mot de passe                 | « Nouveau mot de passe », « Confirmez votre nouveau mot de passe » |
        | Confirmez votre nouveau mot de passe | « Confirmez votre nouveau mot de passe »                           |
