# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Les nouveaux identifiants refusés
  Une saisie refusée se dit, n'envoie rien et laisse les anciens identifiants.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique
    Et qu'il est connecté, à l'écran « Modification des identifiants »

  Règle: Les deux saisies doivent être les mêmes

    @silencieux @C-013
    Scénario: Deux adresses différentes sont refusées
      Quand il coche « Modifier mon adresse électronique »
      Et qu'il saisit « neuve@example.org » dans « Nouvelle adresse électronique »
      Et qu'il saisit « neuves@example.org » dans « Confirmez votre nouvelle adresse électronique »
      Et qu'il valide
      Alors l'écran « Modification des identifiants » reste affiché et refuse ces saisies : « Confirmez votre nouvelle adresse électronique »
      Et la boîte aux lettres électronique de « neuve@example.org » contient 0 message(s)
      Et la boîte aux lettres électronique de « neuves@example.org » contient 0 message(s)

    @silencieux @C-014
    Plan du scénario: « <un> » et « <deux> » sont deux mots de passe différents
      Quand il coche « Saisir mon nouveau mot de passe : »
      Et qu'il saisit « <un> » dans « Nouveau mot de passe »
      Et qu'il saisit « <deux> » dans « Confirmez votre nouveau mot de passe »
      Et qu'il valide
      Alors l'écran « Modification des identifiants » reste affiché et refuse ces saisies : « Confirmez votre nouveau mot de passe »
      Et la page ne contient pas « <un> », même caché
      Et sa boîte aux lettres électronique contient 0 message(s)

      Exemples:
        | un                      | deux                    |
        | Autre123456789abcdefghi | Autre123456789abcdefghj |
        | Autre123456789abcdefghi | autre123456789abcdefghi |

    @silencieux @C-014
    Scénario: Après le refus, l'ancien mot de passe ouvre encore l'espace
      Quand il coche « Saisir mon nouveau mot de passe : »
      Et qu'il saisit « Autre123456789abcdefghi » dans « Nouveau mot de passe »
      Et qu'il saisit « autre123456789abcdefghi » dans « Confirmez votre nouveau mot de passe »
      Et qu'il valide
      Et qu'il ouvre l'écran « Authentification » par son adresse
      Et qu'il se connecte
      Alors l'écran « Espace sans entreprise » s'affiche

  Règle: Le nouvel identifiant n'est pas l'actuel

    @silencieux @C-022
    Scénario: Le mot de passe actuel n'est pas un nouveau mot de passe
      Quand il demande à changer son mot de passe pour « {mot de passe} »
      Alors l'écran « Modification des identifiants » reste affiché et refuse ces saisies : « Nouveau mot de passe »
      Et un message d'alerte parle de « différent »
      Et sa boîte aux lettres électronique contient 0 message(s)

    @silencieux @C-066
    Scénario: L'adresse actuelle n'est pas une nouvelle adresse
      Quand il demande à changer son adresse électronique pour « {adresse électronique} »
      Alors l'écran « Modification des identifiants » reste affiché et refuse ces saisies : « Nouvelle adresse électronique »
      Et un message d'alerte parle de « adresse »
      Et sa boîte aux lettres électronique contient 0 message(s)
