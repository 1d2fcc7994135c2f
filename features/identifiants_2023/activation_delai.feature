# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Le délai de quarante-huit heures
  Le code reçu sert pendant quarante-huit heures ; ensuite tout est à reprendre.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: Passé quarante-huit heures, le code est inopérant

    @CHG23-286 @CHG23-293 @CHG23-294
    Scénario: Le code saisi 47 h 59 après son envoi active le changement
      Sachant qu'il est arrivé à l'écran « Activation : code »
      Quand 47 h 59 passent
      Et qu'il rafraîchit la page
      Et qu'il saisit le code reçu
      Et qu'il recopie l'image
      Et qu'il clique sur le bouton « Continuer »
      Alors l'écran « Activation : identifiants » s'affiche
      Quand il saisit « {nouvelle adresse électronique} » dans « Saisissez votre adresse électronique de connexion : »
      Et qu'il clique sur le bouton « Continuer »
      Alors l'écran « Activation : récapitulatif » s'affiche

    @CHG23-286 @CHG23-293 @CHG23-294
    Scénario: Le code saisi 48 h 01 après son envoi est refusé
      Sachant qu'il est arrivé à l'écran « Activation : code »
      Quand 48 h 01 passent
      Et qu'il rafraîchit la page
      Et qu'il saisit le code reçu
      Et qu'il recopie l'image
      Et qu'il clique sur le bouton « Continuer »
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »

    @CHG23-295
    Scénario: Passé le délai, une nouvelle demande donne un autre code, qui active le changement
      Sachant qu'il a demandé à changer son adresse électronique
      Et qu'il connaît l'adresse de l'écran « Activation : code » de son espace
      Quand 48 h 01 passent
      Et qu'il ouvre l'écran « Modification des identifiants » par son adresse
      Et qu'il se connecte
      Et qu'il suit le lien « Gérer les services »
      Et qu'il suit le lien « Gérer votre adresse électronique de connexion ou votre mot de passe »
      Et qu'il demande à changer son adresse électronique pour « {nouvelle adresse électronique} »
      Alors l'écran « Attente du code » s'affiche
      Et les 2 derniers codes reçus sont différents
      Quand il ouvre directement cette adresse
      Et qu'il saisit le premier code reçu
      Et qu'il recopie l'image
      Et qu'il clique sur le bouton « Continuer »
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »
      Quand il active le changement avec le code reçu
      Alors l'écran « Activation : récapitulatif » s'affiche
