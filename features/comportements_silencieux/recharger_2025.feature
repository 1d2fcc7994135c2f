# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Reculer, recharger
  Les boutons du navigateur ne renvoient rien de ce qui est déjà parti.

  Règle: Reculer après la confirmation ne fait pas deux demandes

    @silencieux @C-037
    Scénario: Le formulaire simplifié renvoyé tel quel ne fait qu'une demande
      Étant donné il est arrivé à l'écran « Formulaire simplifié »
      Quand il remplit le formulaire simplifié
      Et qu'il garde sous la main le formulaire du bouton « Valider »
      Et qu'il valide
      Et qu'il renvoie le formulaire qu'il avait sous la main
      Alors l'écran « Enregistrement » s'affiche
      Et la boîte aux lettres électronique de « {adresse de l'entreprise} » contient 1 message(s)

    @silencieux @C-037
    Scénario: Reculer après l'enregistrement ne fait rien partir
      Étant donné il est arrivé à l'écran « Formulaire simplifié »
      Quand il remplit le formulaire simplifié
      Et qu'il valide
      Et qu'il revient en arrière dans son navigateur
      Alors la boîte aux lettres électronique de « {adresse de l'entreprise} » contient 1 message(s)
      Et la page ne contient pas « {mot de passe} », même caché

    @silencieux @C-037
    Scénario: L'adhésion renvoyée telle quelle ne fait qu'une lettre
      Étant donné un espace actif en mode expert à son adresse électronique
      Et le registre connaît l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
      Et qu'il est connecté, à l'écran « Adhésion aux services »
      Quand il saisit « 000299001 » dans « SIREN : »
      Et qu'il coche « Déclarer : TVA »
      Et qu'il garde sous la main le formulaire du bouton « Demander l'adhésion »
      Et qu'il clique sur le bouton « Demander l'adhésion »
      Et qu'il renvoie le formulaire qu'il avait sous la main
      Alors l'écran « Adhésion enregistrée » s'affiche
      Et 1 lettre(s) sont parties

  Règle: Recharger montre la même page

    @silencieux @C-039
    Scénario: L'enregistrement rechargé est le même et n'envoie rien
      Étant donné il est arrivé à l'écran « Enregistrement »
      Quand il note ce que montre l'écran
      Et qu'il rafraîchit la page
      Alors l'écran « Enregistrement » s'affiche
      Et l'écran montre encore ce qu'il a noté
      Et la boîte aux lettres électronique de « {adresse de l'entreprise} » contient 1 message(s)

    @silencieux @C-039
    Scénario: L'adresse vérifiée rechargée est la même et n'envoie pas de seconde lettre
      Étant donné il est arrivé à l'écran « Enregistrement »
      Quand il ouvre le lien du courriel
      Et qu'il note ce que montre l'écran
      Et qu'il rafraîchit la page
      Alors l'écran « Adresse vérifiée » s'affiche
      Et l'écran montre encore ce qu'il a noté
      Et 1 lettre(s) sont parties

    @silencieux @C-039
    Scénario: Le récapitulatif rechargé est le même
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il active son espace avec le code de la lettre
      Et qu'il note ce que montre l'écran
      Et qu'il rafraîchit la page
      Alors l'écran « Activation : récapitulatif » s'affiche
      Et l'écran montre encore ce qu'il a noté
