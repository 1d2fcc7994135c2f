# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Reculer, recharger
  Les boutons du navigateur ne renvoient rien de ce qui est déjà parti.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: Reculer et recommencer ne fait pas deux demandes

    @silencieux @C-037
    Scénario: La demande reprise après un retour en arrière n'envoie pas un second code
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Quand il demande à changer son adresse électronique pour « neuve@example.org »
      Et qu'il revient en arrière dans son navigateur
      Et qu'il demande à changer son adresse électronique pour « neuve@example.org »
      Alors l'écran « Attente du code » s'affiche
      Et la boîte aux lettres électronique de « neuve@example.org » contient 1 message(s)

    @silencieux @C-037
    Scénario: Le formulaire renvoyé tel quel n'envoie pas un second code
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Quand il coche « Modifier mon adresse électronique »
      Et qu'il saisit « neuve@example.org » dans « Nouvelle adresse électronique »
      Et qu'il saisit « neuve@example.org » dans « Confirmez votre nouvelle adresse électronique »
      Et qu'il garde sous la main le formulaire du bouton « Valider les modifications »
      Et qu'il valide
      Et qu'il renvoie le formulaire qu'il avait sous la main
      Alors l'écran « Attente du code » s'affiche
      Et la boîte aux lettres électronique de « neuve@example.org » contient 1 message(s)

  Règle: Recharger montre la même page

    @silencieux @C-039
    Scénario: La confirmation rechargée est la même et n'envoie rien
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Quand il demande à changer son mot de passe pour « {nouveau mot de passe} »
      Et qu'il note ce que montre l'écran
      Et qu'il rafraîchit la page
      Alors l'écran « Mot de passe réinitialisé » s'affiche
      Et l'écran montre encore ce qu'il a noté
      Et sa boîte aux lettres électronique contient 1 message(s)

    @silencieux @C-039
    Scénario: Le récapitulatif rechargé est le même
      Étant donné il est arrivé à l'écran « Activation : identifiants »
      Quand il saisit « {nouvelle adresse électronique} » dans « Saisissez votre adresse électronique de connexion : »
      Et qu'il valide
      Et qu'il note ce que montre l'écran
      Et qu'il rafraîchit la page
      Alors l'écran « Activation : récapitulatif » s'affiche
      Et l'écran montre encore ce qu'il a noté
      Et la boîte aux lettres électronique de « {nouvelle adresse électronique} » contient 1 message(s)
