# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Deux demandes
  Une demande remplace la précédente, et l'ancienne adresse n'en reçoit rien.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: Seul le dernier code vaut

    @silencieux @C-069
    Scénario: Le code de la première demande est refusé
      Étant donné il a demandé à changer son adresse électronique pour « premiere@example.org »
      Et qu'il a demandé à changer son adresse électronique pour « seconde@example.org »
      Et qu'il est connecté, à l'écran « Activation : code »
      Quand il saisit le premier code reçu
      Et qu'il recopie l'image
      Et qu'il valide
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »

    @silencieux @C-069
    Scénario: Le code de la seconde demande marche
      Étant donné il a demandé à changer son adresse électronique pour « premiere@example.org »
      Et qu'il a demandé à changer son adresse électronique pour « seconde@example.org »
      Et qu'il est connecté, à l'écran « Activation : code »
      Quand il active le changement avec le code reçu et l'adresse électronique « seconde@example.org »
      Alors l'écran « Activation : récapitulatif » s'affiche

    @silencieux @C-069
    Scénario: Dans le délai, l'écran accepte une seconde demande
      Étant donné il a demandé à changer son adresse électronique pour « premiere@example.org »
      Et qu'il est connecté, à l'écran « Modification des identifiants »
      Quand 47 h passent
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Quand il demande à changer son adresse électronique pour « seconde@example.org »
      Alors l'écran « Attente du code » s'affiche
      Et les 2 derniers codes reçus sont différents
      Et la boîte aux lettres électronique de « premiere@example.org » contient 1 message(s)
      Et la boîte aux lettres électronique de « seconde@example.org » contient 1 message(s)

    @silencieux @C-069
    Scénario: Un code remplacé entre les deux écrans ne sert plus
      Étant donné il a demandé à changer son adresse électronique pour « premiere@example.org »
      Et qu'il est connecté, à l'écran « Activation : identifiants »
      Et qu'il a demandé à changer son adresse électronique pour « seconde@example.org »
      Quand il saisit « premiere@example.org » dans « Saisissez votre adresse électronique de connexion : »
      Et qu'il valide
      Alors l'écran « Activation : récapitulatif » reste fermé
      Et un message d'alerte parle de « reconnu »

  Règle: L'ancienne adresse ne reçoit pas le code

    @silencieux @C-071
    Scénario: Le code n'arrive qu'à la nouvelle adresse
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Quand il demande à changer son adresse électronique pour « neuve@example.org »
      Alors aucun code n'est parvenu à « {adresse électronique} »
      Et la boîte aux lettres électronique de « neuve@example.org » contient 1 message(s)
